/** How the dropout figures draw their networks. */
import type { Text } from '#lib/i18n/text.ts';
import { words } from '#lib/i18n/words.ts';

export interface Style {
  name: Text;
  colour: string;
  /** Of its line over training. */
  width?: number;
  dashed?: boolean;
  opacity?: number;
}

/** The network without dropout, and the one with it. */
export const pairStyles: readonly [Style, Style] = [
  { name: words.withoutDropout, colour: 'var(--network)' },
  { name: words.withDropout, colour: 'var(--network-2)', width: 2.5 },
];

/** Where functions are drawn. */
export const place = { domain: [-1.03, 1.03], ticks: [-1, -0.5, 0, 0.5, 1], label: 'x' } as const;

/** Height of a line of labels. */
const line = 16;

/**
 * How far below its line's end each value's label stands, all in pixels from the area's top: above the highest line, below the lowest, and a third one at
 * its own line or, where that is near another, with that one's label. `order` are the lines from the top down, as long as their ends are close.
 */
export function besideEnds(ends: readonly number[], order: readonly number[], height: number): number[] {
  const at = (i: number) => ends[i] as number;
  const sorted = [...order].sort((i, j) => (Math.abs(at(i) - at(j)) > 8 ? at(i) - at(j) : 0));
  const [top, bottom] = [at(sorted[0] as number) - 10, at(sorted.at(-1) as number) + 20];
  let places = [top, bottom];
  if (sorted.length === 3) {
    const own = at(sorted[1] as number);
    const [toTop, toBottom] = [own - top - 10, bottom - 20 - own];
    if (toTop < toBottom) places = toTop > 1.5 * line ? [top, own - 8, bottom] : [top - line, top, bottom];
    else places = toBottom > 1.5 * line ? [top, own + line, bottom] : [top, bottom, bottom + line];
  }
  // Within the area, and one below the other.
  const last = places.length - 1;
  const low = places.map((y, n) => Math.max(y, 13 + n * line));
  const held = low.map((y, n) => Math.min(y, height - 5 - (last - n) * line));
  return ends.map((end, i) => (held[sorted.indexOf(i)] as number) - end);
}
