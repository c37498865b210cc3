/** Loaded when the search is opened: its dialog, made once. */
import type { Lang } from '#lib/i18n/text.ts';

let dialog: { show: () => void } | undefined;

/** Opens the dialog; rejects where it cannot be loaded. Closed, it gives the focus back to where it was: the browser does that. */
export async function open(entry: HTMLElement): Promise<void> {
  const lang: Lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  // By itself, so that no page has a list of what it needs.
  const { mount, Search } = await import('./dialog.ts');
  dialog ??= mount(Search, { target: document.body, props: { lang, index: entry.dataset['index']! } });
  entry.nextElementSibling!.textContent = '';
  dialog.show();
}
