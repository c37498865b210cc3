/** A figure's settings from an address, and addresses with them. Loaded for a page with such an address, or to copy one. */
import type { ParamValues } from '#lib/experiment/params.ts';
import { permalink, queryString, readPermalink, writePermalink, type ReadPermalink } from '#lib/experiment/permalink.ts';
import type { DemoState } from './demo-state.svelte.ts';

/** Takes the settings that an address names, and notes what it could not use. */
export function readLink(demo: DemoState, query: URLSearchParams) {
  const { params, version } = demo.spec;
  const read = readPermalink(params, query, version);
  demo.params = read.params;
  demo.engine = read.engine;
  demo.problems = read.problems;
  if (!demo.isDefault) demo.reset();
}

/** Settings of a run that an address wants to be trained first and kept beside its own; null: none. */
export function readBeside({ spec, problems }: DemoState, query: URLSearchParams): ReadPermalink<ParamValues> | null {
  const beside = query.get('beside');
  if (beside === null) return null;
  const read = readPermalink(spec.params, new URLSearchParams(beside), spec.version);
  return { ...read, problems: [...problems, ...read.problems] };
}

/**
 * @param home address of the page that shows the figure
 * @param run the settings that are linked to
 */
export function linkTo({ spec }: DemoState, home: string, run: Pick<DemoState, 'params' | 'engine'>): string {
  return permalink(`${location.origin}${home}`, spec.id, spec.params, run.params, spec.version, run.engine);
}

/** Address of the page that shows this figure alone; it stands beside the chapters. */
export function embedOf({ spec, params, engine }: DemoState, home: string): string {
  const query = queryString(writePermalink(spec.params, params, spec.version, engine));
  return `${location.origin}${home.replace(/[^/]+\/$/, '')}embed/${spec.id}/${query && `?${query}`}`;
}
