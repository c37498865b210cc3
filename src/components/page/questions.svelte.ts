/** What a figure has asked its reader and been answered: the prediction before the default run, then one a preset. */
import type { Seen } from '#components/controls/Questions.svelte';
import type { DemoText } from '#components/demos/types.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import { figureStrings } from '#lib/i18n/figure.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { DemoState } from './demo-state.svelte.ts';

/** Answers to a preset's question, by index; the first preset has the figure's own question and options. */
const answers = ['holds', 'fails', 'depends'] as const;
const answerWords = [figureStrings.guessHolds, figureStrings.guessFails, figureStrings.depends];

export class Questions {
  readonly #spec: FigureSpec;
  readonly #text: DemoText;
  readonly #demo: DemoState;
  /** The reader has answered or run something: what the claims say is no secret any more. */
  answered = $state(false);
  /** The reader came by a link to a run of other settings, which asks whether the claims hold for it. */
  linked = $state(false);
  /** Answers given, by preset; null: run without one. */
  guesses = $state.raw<Readonly<Record<string, number | null>>>({});
  seen = $state.raw<Readonly<Record<string, Seen>>>({});
  /** The preset whose question is on show. */
  asked: string;

  constructor(spec: FigureSpec, text: DemoText, demo: DemoState) {
    this.#spec = spec;
    this.#text = text;
    this.#demo = demo;
    this.asked = $state(this.first);
  }

  /** The preset that the figure's own question is about. */
  get first(): string {
    return this.#spec.presets[0]!.id;
  }

  /** Claims, and questions that speak of them, may be told. */
  get open(): boolean {
    return this.answered || this.linked;
  }

  /** The figure waits for its prediction. */
  get asking(): boolean {
    return !this.open && this.#demo.isDefault;
  }

  /** What was answered about the settings in force; undefined: nothing was asked. */
  get guess(): number | null | undefined {
    const { preset } = this.#demo;
    return preset === null ? undefined : this.guesses[preset];
  }

  /** The same in words; null: no answer. */
  get said(): Text | null {
    const { guess } = this;
    if (typeof guess !== 'number') return null;
    return (this.#demo.preset === this.first ? this.#text.prediction.options : answerWords)[guess] ?? null;
  }

  /** The run has answered: the claims are decided, and so is what was asked, unless the run ended without that. */
  get resolved(): boolean {
    return this.#demo.decided && (this.#demo.ended || this.#right() >= 0);
  }

  /** Whether the run on show is what the reader said. */
  get foreseen(): boolean {
    return this.guess === this.#right();
  }

  /** Index of the answer that the run on show bears out; -1: none. */
  #right(): number {
    const { preset: current, frame, outcome } = this.#demo;
    if (current === this.first) return this.#text.prediction.outcome(frame);
    const preset = this.#spec.presets.find(({ id }) => id === current);
    const right = preset?.expect === 'depends' && outcome !== 'undecided' ? 'depends' : outcome;
    return answers.findIndex((answer) => answer === right);
  }

  answer(preset: string, guess: number | null) {
    this.answered = true;
    this.guesses = { ...this.guesses, [preset]: guess };
    this.#demo.choosePreset(preset);
  }

  /** The run of a preset has answered: it is marked, and the next question comes unless the reader looks at another already. */
  settle() {
    const { preset } = this.#demo;
    if (preset === null) return;
    const mark = typeof this.guess === 'number' ? (this.foreseen ? 'foreseen' : 'surprised') : 'seen';
    this.seen = { ...this.seen, [preset]: mark };
    if (this.asked === preset) this.asked = this.#spec.presets.find(({ id }) => !this.seen[id])?.id ?? preset;
  }
}
