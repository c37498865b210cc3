/** What a plot tells the marks inside it. */
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
