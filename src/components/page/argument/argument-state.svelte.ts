/** What a reader has run on the map, for each seed, and what is pointed at. */
import type { Failure } from '#lib/session/figure-session.ts';
import { SvelteMap } from 'svelte/reactivity';
import type { ArgumentData, NodeData } from './data.ts';
import type { Finished, Settled } from './run-demo.ts';
import { inLanes, Trainings } from './trainings.ts';
import { allNodes } from './words.ts';

type Unfinished = { status: 'waiting' } | { status: 'running'; progress: number } | { status: 'failed'; failure: Failure };
export type DemoRun = Unfinished | ({ status: 'finished' } & Finished);

/** A check of all claims for one seed. */
export interface Check {
  seed: number;
  status: 'running' | 'cancelled' | 'finished';
  /** From the press to the end, s. */
  seconds: number;
}

export interface Tally {
  count: number;
  /** Run to the end. */
  done: number;
  held: number;
  /** Claims that did not come out as they say, and claims that could not be run. */
  failing: NodeData[];
  broken: NodeData[];
  /** Claims of the same experiments that are not on the map, with the figure's number and its address with the seed. */
  others: { figure: string; link: string; holds: boolean }[];
}

const keyOf = (demo: string, seed: number) => `${seed} ${demo}`;

export class ArgumentState {
  readonly nodes: NodeData[];
  readonly demos: string[];
  seed = $state(1);
  /** The claim under the pointer or the focus, and the one last pressed. */
  pointed = $state.raw<string | null>(null);
  selected = $state.raw<string | null>(null);
  check = $state.raw<Check | null>(null);
  /** By seed and demo: what a run came to, and where a run stands that has not come to its end. */
  readonly #finished = new SvelteMap<string, DemoRun & { status: 'finished' }>();
  readonly #unfinished = new SvelteMap<string, Unfinished>();
  readonly #trainings = new Trainings();

  constructor(data: ArgumentData) {
    this.nodes = allNodes(data);
    this.demos = this.nodes.map(({ demo }) => demo).filter((demo, i, all) => all.indexOf(demo) === i);
  }

  run(demo: string, seed = this.seed): DemoRun | undefined {
    const key = keyOf(demo, seed);
    return this.#unfinished.get(key) ?? this.#finished.get(key);
  }

  /** What became of a claim. */
  settled({ demo, claim }: NodeData, seed = this.seed): Settled | undefined {
    const run = this.run(demo, seed);
    return run?.status === 'finished' ? run.settled.find((settled) => settled.claim.id === claim) : undefined;
  }

  /** The claim that the words beside the map are about. */
  get shown(): NodeData | undefined {
    const id = this.pointed ?? this.selected;
    return this.nodes.find((node) => node.id === id);
  }

  /** What the runs with a seed have come to. */
  tally(seed: number): Tally {
    const outcomes = this.nodes.map((node) => ({ node, outcome: this.settled(node, seed)?.outcome }));
    const done = outcomes.filter(({ outcome }) => outcome !== undefined);
    return {
      count: this.nodes.length,
      done: done.length,
      held: done.filter(({ outcome }) => outcome === 'holds').length,
      failing: done.filter(({ outcome }) => outcome !== 'holds').map(({ node }) => node),
      broken: this.nodes.filter(({ demo }) => this.run(demo, seed)?.status === 'failed'),
      others: this.demos.flatMap((demo) => this.#others(demo, seed)),
    };
  }

  #others(demo: string, seed: number): Tally['others'] {
    const run = this.run(demo, seed);
    if (run?.status !== 'finished') return [];
    const own = this.nodes.filter((node) => node.demo === demo);
    return run.settled
      .filter((settled) => !own.some(({ claim }) => claim === settled.claim.id))
      .map(({ outcome }) => ({ figure: own[0]!.figure, link: run.link, holds: outcome === 'holds' }));
  }

  /** Trains a claim's experiment, or stops it when it is training. */
  toggle = (node: NodeData) => {
    this.selected = node.id;
    const key = keyOf(node.demo, this.seed);
    if (this.#trainings.has(key)) this.#trainings.stop(key);
    else void this.#train(node.demo, this.seed);
  };

  /** Trains all experiments, each once, also those that were trained before with this seed. */
  checkAll = async () => {
    const { seed, demos } = this;
    const begin = performance.now();
    const waiting = demos.map((demo) => keyOf(demo, seed)).filter((key) => !this.#trainings.has(key));
    for (const key of waiting) this.#unfinished.set(key, { status: 'waiting' });
    this.check = { seed, status: 'running', seconds: 0 };
    const cancelled = () => this.check?.status === 'cancelled';
    const { slots } = await code().catch(() => ({ slots: 1 }));
    await inLanes(demos, slots, async (demo) => {
      if (!cancelled()) await this.#train(demo, seed);
    });
    for (const key of waiting) if (this.#unfinished.get(key)?.status === 'waiting') this.#unfinished.delete(key);
    this.check = { seed, status: cancelled() ? 'cancelled' : 'finished', seconds: (performance.now() - begin) / 1000 };
  };

  /** Stops all that is training. What is finished stays. */
  cancel = () => {
    if (this.check?.status === 'running') this.check = { ...this.check, status: 'cancelled' };
    this.#trainings.stopAll();
  };

  #train(demo: string, seed: number): Promise<void> {
    return this.#trainings.run(keyOf(demo, seed), (signal) => this.#attempt(demo, seed, signal));
  }

  async #attempt(demo: string, seed: number, signal: AbortSignal) {
    const key = keyOf(demo, seed);
    const onprogress = (progress: number) => this.#unfinished.set(key, { status: 'running', progress });
    onprogress(0);
    try {
      const { runDemo } = await code();
      const home = this.nodes.find((node) => node.demo === demo)!.home;
      this.#finished.set(key, { status: 'finished', ...(await runDemo(demo, { home, seed, onprogress, signal })) });
      this.#unfinished.delete(key);
    } catch (error) {
      if (signal.aborted) this.#unfinished.delete(key);
      else this.#unfinished.set(key, { status: 'failed', failure: failureOf(error) });
    }
  }
}

/** What trains, loaded with the first press. */
const code = () => import('./run-demo.ts');

/** Code that did not arrive throws what the browser likes. */
function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'failure' in error) return error.failure as Failure;
  return { reason: 'load', message: String(error) };
}
