/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import { sequencesOf } from './data.ts';
import type { RuleFrame, Transformer } from './frame.ts';
import { signed, shifts } from './params.ts';
import { width } from './sizes.ts';

const starts = ['small', 'large'] as const;

export function tables(frame: RuleFrame) {
  const networks = starts.map((name) => [name, frame[name]] as const);
  const course = (measure: 'train' | 'held' | 'aligned') =>
    Object.fromEntries(networks.map(([name, network]) => [`${measure}_${name}`, network[measure]]));
  const sequences = sequencesOf(frame.heldPair);
  const attention = (network: Transformer, position: number) =>
    Array.from({ length: shifts.length * shifts.length }, (_, pair) => network.attention[3 * pair + position] as number);
  const pairs = shifts.flatMap((first) => shifts.map((second) => ({ first, second })));
  const columns = Array.from({ length: width }, (_, i) => `w${i + 1}`);
  return [
    table(
      'training',
      {
        en: 'Shares of the training and of the held-out sequences answered by the rule, and of the pairs of rows of the query matrix with |cos| > 0.7, by step',
        zh: '各步：训练序列、留出序列按规律答对的比例，以及查询矩阵中 |cos| > 0.7 的行对比例',
      },
      { step: frame.steps, ...course('train'), ...course('held'), ...course('aligned') },
    ),
    table(
      'answers',
      {
        en: 'Every sequence (key and two anchors, by their shifts), whether it was held out (1), and the answers of both networks now',
        zh: '每个序列（键与两个锚点，锚点以移动量表示），是否留出（1），以及两个网络现在的回答',
      },
      {
        key: sequences.map(({ key }) => key + 1),
        first: sequences.map(({ first }) => shifts[first] as number),
        second: sequences.map(({ second }) => shifts[second] as number),
        held_out: sequences.map(({ held }) => Number(held)),
        ...Object.fromEntries(networks.map(([name, { answers }]) => [name, Array.from(answers)])),
      },
    ),
    table(
      'attention',
      {
        en: 'Where the last position looks: its attention to the key, to the first anchor and to itself, mean over the keys',
        zh: '最后一个位置看向哪里：对键、第一个锚点、自身的注意力，对键取平均',
      },
      {
        pair: pairs.map(({ first, second }) => `(${signed(first)} ${signed(second)})`),
        ...Object.fromEntries(
          networks.flatMap(([name, network]) =>
            ['key', 'first', 'second'].map((place, position) => [`${place}_${name}`, attention(network, position)]),
          ),
        ),
      },
    ),
    ...networks.map(([name, { queries }]) =>
      table(
        `queries_${name}`,
        {
          en: `Rows of the query matrix of the first block at step ${frame.early}, ${name} start`,
          zh: `第一层查询矩阵的各行，第 ${frame.early} 步，${name === 'small' ? '小' : '大'}初始化`,
        },
        columnsOf(columns, queries),
      ),
    ),
  ];
}
