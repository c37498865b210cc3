/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import type { RuleBeforeMemoryFrame } from './frame.ts';

export const tables = ({ steps, rule, memory, unseen, pairs }: RuleBeforeMemoryFrame) => [
  table(
    'training',
    { en: 'Share of right answers of each part, by step', zh: '各步中各部分答对的份额' },
    { step: steps, rule, memory, unseen },
  ),
  table(
    'pairs',
    { en: 'Share of keys answered rightly with each pair of anchors, now', zh: '现在各锚点对答对的键所占的份额' },
    {
      part: pairs.map(({ part }) => part),
      first: pairs.map(({ first }) => first),
      second: pairs.map(({ second }) => second),
      right: pairs.map(({ right }) => right),
    },
  ),
];
