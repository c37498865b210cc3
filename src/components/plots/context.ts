/** What a plot tells the marks inside it, and what is told to all plots of a figure. */
import type { Lang } from '#lib/i18n/text.ts';
import { getContext, setContext } from 'svelte';

export interface PlotScales {
  /** Value to percent of the area's width. */
  x: (value: number) => number;
  /** Value to percent of the area's height, from the bottom. */
  y: (value: number) => number;
}

const key = Symbol('plot');

/** `scales` is a getter, so that marks follow when an axis changes. */
export function setScales(scales: () => PlotScales) {
  setContext(key, scales);
}

export function getScales(): () => PlotScales {
  return getContext<() => PlotScales>(key);
}

const language = Symbol('language');

/** Plots inside write their numbers as this language does. */
export const writeNumbersIn = (lang: Lang) => setContext(language, lang);
export const languageOfNumbers = () => getContext<Lang | undefined>(language) ?? 'en';
