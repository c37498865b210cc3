/** The part of mounting that needs Svelte. */
import type { Lang } from '#lib/i18n/text.ts';
import { hydrate } from 'svelte';
import ArgumentMap from './ArgumentMap.svelte';
import type { ArgumentData } from './data.ts';

export function wakeArgument(target: HTMLElement, data: ArgumentData, lang: Lang) {
  hydrate(ArgumentMap, { target, props: { data, lang } });
}
