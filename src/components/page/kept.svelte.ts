/** The run that a reader keeps beside the next ones: its panels stay, and what differs is named. One a figure; it survives the page. */
import { sameValue, type ParamValues } from '#lib/experiment/params.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { figureString } from '#lib/i18n/figure.ts';
import { takeString } from '#lib/i18n/take.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { untrack } from 'svelte';
import type { DemoState } from './demo-state.svelte.ts';
import { decodeKept, encodeKept, keptKey, type KeptRun } from './kept-json.ts';

/** Where its panels are: `place` is that of the run on show. */
export type KeptPlace = 'folded' | 'below' | 'place';

export class Kept {
  readonly #demo: DemoState;
  run = $state.raw<KeptRun | null>(null);
  where = $state<KeptPlace>('folded');
  /** The browser holds it for this visit alone. */
  lost = $state(false);

  constructor(demo: DemoState) {
    this.#demo = demo;
    try {
      const json = localStorage.getItem(keptKey(demo.spec.id));
      if (json !== null) this.run = decodeKept(demo.spec, demo.frame, json);
    } catch {
      // Storage is refused, or what is there cannot be read: no run is kept.
    }
  }

  /** What stands in the place of the run on show. */
  get inPlace(): (KeptRun & { frame: Frame }) | null {
    const { run, where } = this;
    return where === 'place' && run?.frame ? { ...run, frame: run.frame } : null;
  }

  /** How it differs from the run on show, a sentence. */
  differences(lang: Lang): string {
    const { run } = this;
    if (!run) return '';
    const { spec, params, names, engine, view } = this.#demo;
    const parts = names.flatMap((name) => {
      const param = spec.params[name]!;
      if (sameValue(param, run.params[name], params[name])) return [];
      const [kept, now] = [run.params[name], params[name]].map((value) => param.show(value, lang));
      // A list of numbers is named only: it says nothing to who reads it, or is cut so that two look the same.
      const isList = [run.params[name], params[name]].some(
        (value) => param.format(value).includes(',') && param.show(value, lang) === param.format(value),
      );
      return [
        kept === now || isList
          ? takeString('keptOther', lang, { name: param.label[lang] })
          : takeString('keptDiffers', lang, { name: param.label[lang], kept: kept!, now: now! }),
      ];
    });
    if (engine !== run.engine)
      parts.push(takeString('keptDiffers', lang, { name: figureString('engine', lang), kept: run.engine, now: engine }));
    if (parts.length > 0) return takeString('keptDifferences', lang, { list: parts.join(lang === 'en' ? '; ' : '；') });
    if (run.frame && view.frame && run.frame.step !== view.frame.step)
      return takeString('keptSameStep', lang, { step: run.frame.step });
    return takeString('keptSame', lang);
  }

  /** Keeps the run on show, for this visit. */
  #hold(): KeptRun & { frame: Frame } {
    const { spec, params, engine, frame, ended } = this.#demo;
    const run = { version: spec.version, params: $state.snapshot(params) as ParamValues, engine, ended, frame };
    this.run = run;
    this.where = 'below';
    return run;
  }

  /**
   * Trains a run with these settings and, once it is kept, one with those that are in force now. What the reader kept before stays in the
   * browser. Settings that are changed meanwhile are the reader's: then no second run follows.
   */
  compare = (beside: ParamValues) => {
    const demo = this.#demo;
    const own = demo.params;
    demo.setSpeed('fast');
    demo.change(beside, true);
    const asked = demo.params;
    const stop = $effect.root(() => {
      $effect(() => {
        if (demo.params === asked && demo.view.status !== 'finished') return;
        stop();
        if (demo.params !== asked) return;
        untrack(() => {
          this.#hold();
          demo.change(own, true);
        });
      });
    });
  };

  keep = () => {
    const { spec } = this.#demo;
    const run = this.#hold();
    try {
      localStorage.setItem(keptKey(spec.id), encodeKept(spec, run));
      this.lost = false;
    } catch {
      this.lost = true;
    }
  };

  /** Trains it once more, as the run on show. */
  again = () => {
    if (!this.run) return;
    const { params, engine } = this.run;
    this.#demo.engine = engine;
    this.#demo.change(params, true);
  };

  drop = () => {
    this.run = null;
    this.where = 'folded';
    this.lost = false;
    try {
      localStorage.removeItem(keptKey(this.#demo.spec.id));
    } catch {
      // What cannot be removed was never stored.
    }
  };
}
