/** Shows the notebook of this browser. */
import { mount } from 'svelte';
import type { Lang } from '#lib/i18n/text.ts';
import Notebook, { type FigurePlace } from './Notebook.svelte';

const target = document.querySelector<HTMLElement>('.notebook-root');
if (target) {
  const { lang, figures } = target.dataset as { lang: Lang; figures: string };
  mount(Notebook, { target, props: { lang, figures: JSON.parse(figures) as Record<string, FigurePlace> } });
}
