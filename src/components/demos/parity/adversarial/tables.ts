/** The figure's data, and what the claims can be recomputed from. */
import { table } from '#lib/experiment/table.ts';
import type { AdversarialFrame } from './frame.ts';

export const tables = ({ steps, courses: { smooth, rough } }: AdversarialFrame) => [
  table(
    'training',
    {
      en: 'By step: median distance to the nearest changed answer, and shares of right answers on seen and unseen inputs, of both networks',
      zh: '各步：到最近的答案改变处的距离中位数，以及所见与未见输入的准确率，两个网络',
    },
    {
      step: steps,
      smooth_distance: smooth.distance,
      smooth_seen: smooth.seen,
      smooth_unseen: smooth.unseen,
      rough_distance: rough.distance,
      rough_seen: rough.seen,
      rough_unseen: rough.unseen,
    },
  ),
  table(
    'distances',
    {
      en: 'Distance from each probed input to the nearest changed answer, at the last measured step',
      zh: '最后一次测量时，每个被搜索的输入到最近的答案改变处的距离',
    },
    { input: Array.from(smooth.distances, (_, i) => i), smooth: smooth.distances, rough: rough.distances },
  ),
];
