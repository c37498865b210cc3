/** Axes as data: a scale from values to percent of the plot area, and its ticks. */
import { tickStep, ticks } from 'd3-array';
import { grouped, minus, powerOfTen, type Lang } from '#lib/i18n/text.ts';

export interface Axis {
  /** Values at the area's two ends. Of a log axis both above 0. */
  domain: readonly [number, number];
  type?: 'linear' | 'log';
  label?: string;
  /** Tick values; absent: about `tickCount` round ones. */
  ticks?: readonly number[];
  tickCount?: number;
  format?: (value: number) => string;
}

export interface Tick {
  value: number;
  /** Percent of the axis, 0 at the domain's first end. */
  at: number;
  label: string;
}

/** A function from values to percent of the axis' length; values beyond the domain are held just outside of it. A domain of one value: its middle. */
export function percentScale(axis: Axis): (value: number) => number {
  const least = Math.min(...axis.domain) * 1e-3;
  const along = axis.type === 'log' ? (value: number) => Math.log(Math.max(value, least)) : (value: number) => value;
  const [start, end] = [along(axis.domain[0]), along(axis.domain[1])];
  return (value) => {
    const at = end === start ? 50 : 100 * ((along(value) - start) / (end - start));
    return Math.min(130, Math.max(-30, at));
  };
}

/** 1, 10, 100 up to a thousand as they are, other powers of ten as 10ⁿ. */
function powerLabel(value: number): string {
  const exponent = Math.round(Math.log10(value));
  if (exponent >= 0 && exponent <= 3) return String(10 ** exponent);
  return powerOfTen(exponent);
}

function powersBetween(low: number, high: number, count: number): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const every = Math.max(1, Math.ceil((last - first + 1) / count));
  const exponents = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return exponents.filter((exponent) => (exponent - last) % every === 0).map((exponent) => 10 ** exponent);
}

/** Labels of round ticks: as many decimals as the distance between them has. */
function roundLabel(domain: readonly [number, number], count: number, lang: Lang): (value: number) => string {
  const step = Math.abs(tickStep(...domain, count));
  const digits = step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
  return (value) => grouped(value, lang, digits);
}

export function axisTicks(axis: Axis, lang: Lang = 'en'): Tick[] {
  const at = percentScale(axis);
  const count = axis.tickCount ?? 5;
  const low = Math.min(...axis.domain);
  const high = Math.max(...axis.domain);
  const values = axis.ticks ?? (axis.type === 'log' ? powersBetween(low, high, count) : ticks(...axis.domain, count));
  const standard = axis.type === 'log' ? powerLabel : roundLabel(axis.domain, count, lang);
  const format = axis.format ?? ((value: number) => minus(standard(value)));
  return values.map((value) => ({ value, at: at(value), label: format(value) }));
}
