/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { LocalFrame } from './frame.ts';
import { frequencyCount, places } from './params.ts';

export const tables = ({ steps, loss, errors, x, target, network, targetMap, residualMap }: LocalFrame) => [
  table(
    'training',
    { en: 'Loss and relative error of both sides, by step', zh: '各步的损失与两侧的相对误差' },
    { step: steps, loss, ...columnsOf(['relative_error_slow', 'relative_error_fast'], errors) },
  ),
  table('fit', { en: 'Target and network in space', zh: '空间中的目标与网络' }, { x, target, network }),
  table(
    'map',
    {
      en: 'Windowed amplitude by place and frequency, as a share of the target’s largest',
      zh: '按位置与频率的加窗振幅（以目标的最大值为 1）',
    },
    {
      place: Array.from(targetMap, (_, i) => places[Math.floor(i / frequencyCount)] as number),
      cycles: Array.from(targetMap, (_, i) => i % frequencyCount),
      target: targetMap,
      missing: residualMap,
    },
  ),
];
