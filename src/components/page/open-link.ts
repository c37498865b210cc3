/** What an address opens: loaded for a page whose address names a figure's settings or the state that it is to be in. */
import type { Frame } from '#lib/experiment/frame.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import { readPermalink, type ReadPermalink } from '#lib/experiment/permalink.ts';
import { renamed } from '#lib/site/redirects.ts';
import redirects from '../../content/redirects.json';
import type { DemoState } from './demo-state.svelte.ts';
import type { LaterParts } from './later-parts.svelte.ts';
import type { Questions } from './questions.svelte.ts';

/** A figure as an address finds it. */
interface Opened {
  demo: DemoState;
  questions: Questions;
  later: LaterParts;
  /** Fetches the last frame of the default run. */
  finished: () => Promise<Frame>;
}

/** Takes the settings of an address, and the state in which it wants the figure. */
export async function openLink(address: URLSearchParams, { demo, questions, later, finished }: Opened): Promise<void> {
  const { mendedQuery } = await import('./address.ts');
  const query = renamed(redirects, demo.spec.id, mendedQuery(address));
  readLink(demo, query);
  const beside = readBeside(demo, query);
  const { presets } = demo.spec;
  questions.linked = !demo.isDefault;
  if (demo.preset !== null && demo.preset !== questions.first) questions.asked = demo.preset;
  if (!beside && query.get('show') !== 'finished') return;
  questions.answered = true;
  questions.asked = presets[1]?.id ?? questions.first;
  if (beside) {
    demo.problems = beside.problems;
    later.compare(beside.params);
  } else if (!demo.isDefault) {
    demo.setSpeed('fast');
    demo.start();
  } else
    finished().then(
      (frame) => demo.showFinished(frame),
      () => (questions.answered = false),
    );
}

/** Takes the settings that an address names, and notes what it could not use. */
function readLink(demo: DemoState, query: URLSearchParams) {
  const { params, version } = demo.spec;
  const read = readPermalink(params, query, version);
  demo.params = read.params;
  demo.engine = read.engine;
  demo.problems = read.problems;
  if (!demo.isDefault) demo.reset();
}

/** Settings of a run that an address wants to be trained first and kept beside its own; null: none. */
function readBeside({ spec, problems }: DemoState, query: URLSearchParams): ReadPermalink<ParamValues> | null {
  const beside = query.get('beside');
  if (beside === null) return null;
  const read = readPermalink(spec.params, renamed(redirects, spec.id, new URLSearchParams(beside)), spec.version);
  // They are listed by their names: both runs may have the same one.
  const besides = read.problems.map((problem) => ({ ...problem, name: `beside ${problem.name}` }));
  return { ...read, problems: [...problems, ...besides] };
}
