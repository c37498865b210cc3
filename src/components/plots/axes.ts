/** Axes that many figures share. */
import { percent, type Lang } from '#lib/i18n/text.ts';
import { words } from '#lib/i18n/words.ts';
import type { Axis } from './scale.ts';

/** A logarithmic axis; ticks of its own are written as they are, not as powers of ten. */
export const logAxis = (domain: readonly [number, number], label?: string, ticks?: readonly number[]): Axis => ({
  domain,
  type: 'log',
  label,
  ticks,
  format: ticks && String,
});

/** Steps of a run of `length` steps on a logarithmic axis; what it shows at step 0 stands at 1: `fromOne`. */
export const stepAxis = (length: number, lang: Lang) => logAxis([1, length], words.logStep[lang]);

/** Steps as that axis has room for them. */
export const fromOne = (steps: ArrayLike<number>): number[] => Array.from(steps, (step) => Math.max(1, step));

const zero = 0.5;

/** Steps on a logarithmic axis that has room for step 0 at its left end: `fromZero`. No tick beyond `length / margin`. */
export const stepAxisFromZero = (length: number, label: string, margin = 1): Axis => ({
  ...logAxis([zero, length], label),
  ticks: [zero, 1, 10, 100, 1000, 10000].filter((step) => margin * step <= length),
  format: (value) => String(value < 1 ? 0 : value),
});

/** Steps as that axis has room for them. */
export const fromZero = (steps: ArrayLike<number>): number[] => Array.from(steps, (step) => Math.max(zero, step));

/** A number as it is, with the sign for minus in place of a hyphen. */
export const plain = (value: number) => String(value).replace('-', '−');

/** Shares of a whole from 0 to `top`. */
export const shareAxis = (top: number, label?: string): Axis => ({
  domain: [0, top],
  ticks: [0, 0.25, 0.5, 0.75, 1],
  format: percent,
  label,
});

/** Orientations of two-dimensional weights, with `room` at both ends, degrees. */
export const orientationAxis = (lang: Lang, room = 5): Axis => ({
  domain: [-180 - room, 180 + room],
  ticks: [-180, -90, 0, 90, 180],
  label: words.orientation[lang],
});

/** Frequencies 0 .. count - 1, with room for their bars. */
export const frequencyAxis = (count: number, lang: Lang): Axis => ({
  domain: [-0.6, count - 0.4],
  ticks: Array.from({ length: count }, (_, k) => k),
  label: words.frequency[lang],
});

/** The powers of ten around values, not below `least`. */
export function decades(values: Iterable<number>, least = 1e-8): [number, number] {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const low = Math.max(least, Math.min(...known));
  const high = Math.max(10 * least, ...known);
  return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))];
}

/** An axis from -1 to 1. */
export const unitAxis: Axis = { domain: [-1, 1], ticks: [-1, 0, 1], format: plain, label: 'x' };

/** An axis from -pi to pi, along x. */
export const piAxis: Axis = {
  domain: [-Math.PI, Math.PI],
  ticks: [-Math.PI, 0, Math.PI],
  format: (value) => ({ '-1': '−π', '0': '0', '1': 'π' })[String(Math.round(value / Math.PI))] ?? '',
  label: 'x',
};
