/** The part of mounting that needs Svelte, loaded with the first figure that comes into view. */
import { hydrate, type ComponentProps } from 'svelte';
import DemoShell from './DemoShell.svelte';
import { decodeFrame } from './frame-json.ts';

/**
 * @param start the first frame of the default run, as JSON
 * @param finished fetches its last frame
 */
export function wakeDemo(
  target: HTMLElement,
  start: string,
  finished: () => Promise<string>,
  props: Omit<ComponentProps<typeof DemoShell>, 'poster' | 'finished'>,
) {
  const last = async () => decodeFrame(await finished());
  hydrate(DemoShell, { target, props: { ...props, poster: decodeFrame(start), finished: last } });
}
