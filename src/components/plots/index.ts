/** A plot, the marks that most plots have, and axes. Rarer marks stand beside this file. */
export { default as Area } from './Area.svelte';
export { default as Bars } from './Bars.svelte';
export { default as Dots } from './Dots.svelte';
export { default as Label } from './Label.svelte';
export { default as Legend } from './Legend.svelte';
export { default as Line } from './Line.svelte';
export { default as Plot } from './Plot.svelte';
export { default as Rule } from './Rule.svelte';
export * from './axes.ts';
