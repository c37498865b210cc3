/** The part of mounting that needs Svelte, loaded with the first figure that comes into view. */
import { hydrate, type ComponentProps } from 'svelte';
import { figureString } from '#lib/i18n/figure.ts';
import type { Lang } from '#lib/i18n/text.ts';
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

/** The message that stands where a link asked for a figure that the page does not have. */
export function unknownDemo(name: string, lang: Lang): HTMLElement {
  const message = document.createElement('p');
  message.className = 'unknown-demo';
  message.setAttribute('role', 'alert');
  message.textContent = figureString('unknownDemo', lang, { name });
  return message;
}
