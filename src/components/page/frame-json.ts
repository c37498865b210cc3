/** Frames from the JSON of a page: typed arrays keep their type, NaN survives. */
import type { Frame } from '#lib/experiment/frame.ts';

/** By the name that stands in the JSON. */
export const arrays = { Float32Array, Float64Array, Uint8Array, Uint32Array, Int32Array };

function decode(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$' in value)) return value;
  const { $: name, v } = value as { $: string; v?: number[] };
  if (name in arrays) return arrays[name as keyof typeof arrays].from(v ?? []);
  return Number(name);
}

export function decodeFrame(json: string): Frame {
  return JSON.parse(json, decode) as Frame;
}
