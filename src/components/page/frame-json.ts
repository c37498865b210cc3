/** Frames as JSON in a page: typed arrays keep their type, numbers five significant digits, NaN survives. */
import type { Frame } from '#lib/experiment/frame.ts';

const arrays = { Float32Array, Float64Array, Uint8Array, Uint32Array, Int32Array };

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

function decode(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$' in value)) return value;
  const { $: name, v } = value as { $: string; v?: number[] };
  if (name in arrays) return arrays[name as keyof typeof arrays].from(v ?? []);
  return Number(name);
}

/** Safe inside a script element. */
export function encodeFrame(frame: Frame): string {
  return JSON.stringify(frame, encode).replaceAll('<', '\\u003c');
}

export function decodeFrame(json: string): Frame {
  return JSON.parse(json, decode) as Frame;
}
