/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import type { LossSpikesFrame } from './frame.ts';

export const tables = ({ steps, loss, curvature, x, error, quiet, spike }: LossSpikesFrame) => [
  table('training', { en: 'Mean squared error, by step', zh: '各步的均方误差' }, { step: steps, loss }),
  table(
    'curvature',
    {
      en: 'Largest eigenvalue of the Hessian, and 2 over the learning rate, by step',
      zh: '各步 Hessian 的最大特征值，以及 2 除以学习率',
    },
    {
      step: curvature.map(({ step }) => step),
      eigenvalue: curvature.map(({ value }) => value),
      two_over_rate: curvature.map(({ bound }) => bound),
    },
  ),
  table(
    'errors',
    {
      en: 'Error at the points now, before the spike and at its peak, and how the outputs change along the top eigenvector before the spike',
      zh: '数据点处现在、尖峰之前与峰顶的误差，以及尖峰之前输出沿最大特征值的特征向量的变化',
    },
    { x, now: error, before: quiet.error, peak: spike ? spike.error : x.map(() => NaN), pattern: quiet.pattern },
  ),
];
