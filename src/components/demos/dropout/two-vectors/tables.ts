/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { TwoVectorsFrame } from './frame.ts';
import { excess } from './vectors.ts';

export function tables({ steps, sum, pair, chain }: TwoVectorsFrame) {
  const trailTable = (name: string, caption: Text, trail: TwoVectorsFrame['pair']) => {
    const names = (trail[0] ?? []).flatMap((_, i) => [`x${i + 1}`, `y${i + 1}`]);
    const squares = trail.map((vectors) => excess(vectors, sum));
    return table(name, caption, { step: steps, squares_over_least: squares, ...columnsOf(names, trail.flat(2)) });
  };
  return [
    table('sum', { en: 'The sum S', zh: '总和 S' }, { x: [sum[0]], y: [sum[1]] }),
    trailTable('pair', { en: 'The two vectors by step', zh: '各步中的两个向量' }, pair),
    trailTable('chain', { en: 'The vectors of the chain by step', zh: '各步中折线的各个向量' }, chain),
  ];
}
