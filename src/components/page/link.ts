/** Addresses with a figure's settings: of its page, and of the page that shows it alone. */
import { permalink, queryString, writePermalink } from '#lib/experiment/permalink.ts';
import type { DemoState } from './demo-state.svelte.ts';

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
