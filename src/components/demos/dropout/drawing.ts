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
