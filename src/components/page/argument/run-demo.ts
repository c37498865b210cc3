/** Trains one experiment to its end at full speed. Loaded with the first press. */
import { byFolder } from '#components/demos/by-folder.ts';
import { judge, type Claim, type Outcome } from '#lib/experiment/claim.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { ledgerParams } from '#lib/experiment/ledger.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import { permalink } from '#lib/experiment/permalink.ts';
import type { Failure, SessionView } from '#lib/session/figure-session.ts';
import { JobSession } from '#lib/session/job-session.ts';
import { scheduler } from '#lib/session/scheduler.ts';
import { Session } from '#lib/session/session.ts';

/** As pages load them, so that a figure is one file for all. */
const specs = byFolder(import.meta.glob<FigureSpec>('../../demos/*/*/index.ts', { query: '?parts', import: 'spec' }));

/** Milliseconds of training per answer of the worker: nothing is drawn but a ring, so it is asked seldom. */
const budget = 80;

/** How many experiments may train at once. */
export const { slots } = scheduler;

/** A claim after a run; of the last frame only the numbers and the sentence are kept. */
export interface Settled {
  claim: Claim;
  frame: Frame;
  outcome: Outcome;
}

export interface Finished {
  settled: Settled[];
  /** Address of the figure with this run. */
  link: string;
  noSimd: boolean;
}

interface Options {
  /** Page that the figure stands on. */
  home: string;
  seed: number;
  /** Called with the share of the run that is done. */
  onprogress: (share: number) => void;
  signal: AbortSignal;
}

/** Why a run has not come to its end. */
export class RunFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

async function load(id: string): Promise<FigureSpec> {
  try {
    return await specs[id]!();
  } catch (error) {
    throw new RunFailure({ reason: 'load', message: String(error) });
  }
}

/** The last view of a finished session. Rejects with a RunFailure, or with the signal's reason. */
function toEnd(spec: FigureSpec, params: ParamValues, { onprogress, signal }: Options): Promise<SessionView<Frame>> {
  const { id: demo, jobs } = spec;
  return new Promise((resolve, reject) => {
    const onChange = (view: SessionView<Frame>) => {
      if (view.status === 'finished') end(() => resolve(view));
      else if (view.status === 'failed') end(() => reject(new RunFailure(view.failure!)));
      else if (view.frame && view.length > 0) onprogress(view.frame.step / view.length);
    };
    const session = jobs ? new JobSession({ demo, jobs, onChange }) : new Session<Frame>({ demo, onChange, budget });
    const stop = () => end(() => reject(signal.reason as Error));
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop);
      session.dispose();
      settle();
    };
    signal.addEventListener('abort', stop);
    session.setSpeed('fast');
    session.start(params, 'wasm');
  });
}

function settle(claim: Claim, frame: Frame): Settled {
  const sentence = claim.describe(frame);
  const { step, measures } = frame;
  return { claim: { ...claim, describe: () => sentence }, frame: { step, measures }, outcome: judge(claim, frame).outcome };
}

/** Runs the default settings with a seed. */
export async function runDemo(id: string, options: Options): Promise<Finished> {
  const { home, seed, signal } = options;
  const spec = await load(id);
  signal.throwIfAborted();
  const params = ledgerParams(spec, null, seed);
  const { frame, noSimd } = await toEnd(spec, params, options);
  return {
    settled: spec.claims.map((claim) => settle(claim, frame!)),
    link: permalink(home, id, spec.params, params, spec.version),
    noSimd,
  };
}
