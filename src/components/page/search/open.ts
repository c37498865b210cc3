/** Loaded when the search is opened: its dialog, made once. */
import { mount } from 'svelte';
import type { Lang } from '#lib/i18n/text.ts';
import Search from './Search.svelte';

let dialog: { show: () => void } | undefined;

/** Opens the dialog. Closed, it gives the focus back to where it was: the browser does that. */
export function open(entry: HTMLElement): void {
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  dialog ??= mount(Search, { target: document.body, props: { lang, index: entry.dataset['index']! } });
  dialog.show();
}
