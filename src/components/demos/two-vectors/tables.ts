/** The data of two-vectors as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { excess, vectorsOf } from './claims.ts';
import type { TwoVectorsFrame } from './experiment.ts';

export function tables(frame: TwoVectorsFrame): Table[] {
  const trailTable = (name: string, trail: Float64Array[], caption: Table['caption']): Table => ({
    name,
    caption,
    columns: [
      'step',
      'squares_over_least',
      ...Array.from({ length: (trail[0]?.length ?? 0) / 2 }, (_, i) => [`x${i + 1}`, `y${i + 1}`]).flat(),
    ],
    rows: frame.steps.map((step, i) => [step, excess(vectorsOf(trail[i] ?? []), frame.sum), ...(trail[i] ?? [])]),
  });
  return [
    {
      name: 'sum',
      caption: { en: 'The sum S', zh: '总和 S' },
      columns: ['x', 'y'],
      rows: [[...frame.sum]],
    },
    trailTable('pair', frame.pair, { en: 'The two vectors by step', zh: '各步中的两个向量' }),
    trailTable('chain', frame.chain, { en: 'The vectors of the chain by step', zh: '各步中折线的各个向量' }),
  ];
}
