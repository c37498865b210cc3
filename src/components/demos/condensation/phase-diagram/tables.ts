/** The data as tables. */
import { table, type Table } from '#lib/experiment/table.ts';
import type { KnownPlace, PhaseFrame } from './frame.ts';
import { regimeOf, slopesOfTheory } from './theory.ts';

export const tables = ({ places, widths, draws, changes, losses, slopes }: PhaseFrame): Table[] => [
  {
    name: 'networks',
    caption: { en: 'Relative change of (w, b), and loss at the end, of each network', zh: '各网络 (w, b) 的相对变化与最终损失' },
    columns: ['gamma', 'gamma_prime', 'reader', 'width', 'draw', 'relative_change', 'loss'],
    rows: Array.from(changes, (change, i) => {
      const place = places[Math.floor(i / (widths.length * draws))] as KnownPlace;
      const width = widths[Math.floor(i / draws) % widths.length] as number;
      return [place.gamma, place.gammaPrime, place.kind === 'reader' ? 1 : 0, width, i % draws, change, losses[i] as number];
    }),
  },
  table(
    'slopes',
    {
      en: 'Slope of log relative change against log width, and the least and most that counting powers allows',
      zh: '相对变化与宽度的双对数斜率，及数幂次所得的下限与上限',
    },
    {
      gamma: places.map(({ gamma }) => gamma),
      gamma_prime: places.map(({ gammaPrime }) => gammaPrime),
      slope: slopes,
      theory_least: places.map((place) => slopesOfTheory(place).least),
      theory_most: places.map((place) => slopesOfTheory(place).most),
      regime: places.map((place) => ({ linear: -1, critical: 0, condensed: 1 })[regimeOf(place)]),
    },
  ),
];
