/** Frames as JSON: typed arrays keep their type, numbers five significant digits, NaN survives. Apart from reading them, which every page does. */
import type { Frame } from '#lib/experiment/frame.ts';
import { arrays } from './frame-json.ts';

function encode(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return { $: 'NaN' };
    if (!Number.isFinite(value)) return { $: value > 0 ? 'Infinity' : '-Infinity' };
    return Number.isInteger(value) ? value : Number(value.toPrecision(5));
  }
  for (const [name, type] of Object.entries(arrays))
    if (value instanceof type) return { $: name, v: Array.from(value as Float32Array) };
  return value;
}

/** Safe inside a script element. */
export function encodeFrame(frame: Frame): string {
  return JSON.stringify(frame, encode).replaceAll('<', '\\u003c');
}
