/**
 * Does the frequency of a target predict whether a network generalises? Many small networks learn many targets, on eight bits and on
 * handwritten digits; one number of each target's labels, taken before training, is set against the test accuracy. The contrast of parity and
 * images is that of Xu, Zhang, Luo, Xiao & Ma (2020); the number is Moran's I, the correlation of labels with those of their neighbours.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { inTurn } from '#lib/experiment/jobs.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { jobs, prepare, type FrequencyPredictsFrame } from './jobs.ts';
import { kinds, type KindName } from './kinds.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';

/** "parity: -0.69 and 23%" for the first draw's target of a kind; empty where there is none. */
function pair(frame: FrequencyPredictsFrame, kind: KindName, lang: 'en' | 'zh'): string {
  const i = frame.kinds.indexOf(kind);
  if (i < 0) return '';
  const correlation = showNumber(frame.correlation[i] as number).replace('-', '−');
  const percent = `${Math.round(100 * (frame.accuracy[i] as number))}%`;
  const name = kinds[kind].name[lang];
  return lang === 'en' ? `; ${name}: ${correlation} and ${percent} right` : `；${name}：${correlation}，正确率 ${percent}`;
}

export default defineExperiment<Params, FrequencyPredictsFrame>({
  id: 'frequency-predicts',
  version: 1,
  precision: 'float32',
  params,
  length: jobs.count,
  prepare,
  start: inTurn(jobs),
  jobs,
  presets,
  claims: [
    {
      id: 'predicts',
      statement: {
        en: 'How well a network will do on unseen points is told, before any training, by how much the labels of neighbours agree.',
        zh: '网络在未见过的点上表现如何，训练之前就可由相邻样本标签的一致程度预知。',
      },
      quantity: {
        en: 'Rank correlation of neighbour correlation and test accuracy',
        zh: '邻域相关与测试正确率的秩相关系数',
      },
      source: 'xu2020frequency',
      sourceDetail: { en: 'on parity and images; the measure is ours', zh: '关于奇偶函数与图像的部分；度量为本站所设' },
      measure: 'rankCorrelation',
      threshold: 0.9,
      direction: 'above',
      passRate: 0.95,
      describe(frame) {
        const { rankCorrelation } = frame.measures as { rankCorrelation: number };
        const count = frame.kinds.length;
        const done = frame.accuracy.filter((value) => !Number.isNaN(value)).length;
        if (Number.isNaN(rankCorrelation))
          return { en: `${done} of ${count} targets trained.`, zh: `${count} 个目标中已训练 ${done} 个。` };
        const examples = (lang: 'en' | 'zh') => pair(frame, 'even', lang) + pair(frame, 'parity', lang);
        return { en: `${count} targets${examples('en')}.`, zh: `${count} 个目标${examples('zh')}。` };
      },
    },
  ],
  tables: (frame) => [
    {
      name: 'targets',
      caption: { en: 'Each target’s neighbour correlation, and the training', zh: '各目标的邻域相关与训练结果' },
      columns: ['group', 'target', 'neighbour_correlation', 'test_accuracy', 'train_accuracy', 'steps'],
      rows: frame.kinds.map((kind, i) => [
        kinds[kind].group,
        kind,
        ...[frame.correlation, frame.accuracy, frame.trainAccuracy, frame.steps].map((values) => values[i] as number),
      ]),
    },
  ],
});
