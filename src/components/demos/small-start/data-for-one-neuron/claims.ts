/** What the figure claims of a run. */
import { above, below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showDigits, showPercent } from '#lib/experiment/params.ts';
import { fill, inBoth, type Text } from '#lib/i18n/text.ts';
import type { DataFrame } from './frame.ts';
import { jobCount } from './count.ts';
import { alongAt, multiples } from './params.ts';

function soFar({ step, starts }: DataFrame): Text {
  const all = jobCount(starts);
  return { en: `${step} of ${all} students trained.`, zh: `${all} 个学生中已训练 ${step} 个。` };
}

export const claims: Claims<DataFrame> = {
  few: {
    en: 'From the small start the error on fresh points falls below 1% with fewer than 2.75 samples for each parameter of the teacher.',
    zh: '从小初始化出发，教师每个参数不到 2.75 个样本，新数据上的误差就降到 1% 以下。',
    quantity: {
      en: 'Samples at which the median relative error over the draws falls below 1% for good, for each parameter of the teacher; infinite where it does not',
      zh: '各次抽取的相对误差的中位数降到 1% 以下所需的样本数，除以教师的参数个数；若降不到，则为无穷',
    },
    source: 'zhang2025optimistic',
    sourceDetail: {
      en: 'the optimistic sample size of two-layer tanh networks, which counts the teacher’s parameters; the factor is ours',
      zh: '两层 tanh 网络的乐观样本量，由教师的参数个数给出；倍数为本站测得',
    },
    ...below('perParameter', 2.75),
    describe: onceKnown('perParameter', soFar, (perParameter, { starts, teacher, student }) => {
      const enough = starts[0]?.enough ?? NaN;
      const known = { samples: String(Math.round(enough)), each: showDigits(perParameter), teacher, student };
      const text = Number.isFinite(perParameter)
        ? {
            en: 'about {samples} samples are enough, {each} for each of the teacher’s {teacher} parameters; the student has {student}.',
            zh: '约 {samples} 个样本就够，教师的 {teacher} 个参数每个 {each} 个；学生有 {student} 个参数。',
          }
        : { en: 'these samples are not enough.', zh: '这些样本还不够。' };
      return inBoth((lang) => fill(text[lang], known));
    }),
  },
  'large-needs-more': {
    en: 'The large start needs more than three times as many samples as the small one.',
    zh: '大初始化所需的样本是小的三倍以上。',
    quantity: {
      en: 'Samples that are enough from the large start over those from the small one; where the most samples are not enough, they count as if they were',
      zh: '大初始化与小初始化所需样本数之比；若全部样本都不够，取全部样本数',
    },
    source: 'zhao2024single',
    sourceDetail: {
      en: 'the experiments, in which a smaller start generalises better; sizes and samples are ours',
      zh: '实验部分：初始权重越小，泛化越好；大小与样本数为本站所设',
    },
    ...above('times', 3),
    describe: onceKnown('times', soFar, (times, { starts, samples }) => {
      const most = samples.at(-1) ?? NaN;
      const error = showPercent(starts[1]?.medians.at(-1) ?? NaN);
      const open = starts[1]?.enough === Infinity && starts[0]?.enough !== Infinity;
      const text = open
        ? {
            en: 'from the large start the error is still {error} with {most} samples, {times} times as many.',
            zh: '大初始化用 {most} 个样本，是前者的 {times} 倍，误差仍为 {error}。',
          }
        : { en: 'the large start needs {times} times as many samples.', zh: '大初始化所需的样本是前者的 {times} 倍。' };
      return inBoth((lang) => fill(text[lang], { error, most, times: showDigits(times) }));
    }),
  },
  'lines-up': {
    en: 'From the small start the student’s neurons line up with the teacher’s: with 2.5 samples a parameter their mean |cos| with it is more than 0.9.',
    zh: '从小初始化出发，学生的神经元与教师的方向一致：每个参数 2.5 个样本时，|cos| 的平均值大于 0.9。',
    quantity: {
      en: 'Largest |cos| with a neuron of the teacher, in the mean over the student’s neurons weighted by |a||w|; median over the draws, small start, 2.5 samples a parameter',
      zh: '与教师神经元的 |cos| 的最大值，按 |a||w| 加权对学生的神经元取平均；小初始化、每个参数 2.5 个样本时各次抽取的中位数',
    },
    source: 'luo2021phase',
    sourceDetail: {
      en: 'condensation; measure and threshold are ours',
      zh: '凝聚；度量与阈值为本站所设',
    },
    ...above('along', 0.9),
    describe: onceKnown('along', soFar, (along, { starts }) => {
      const large = showDigits(starts[1]?.alongMedians[multiples.indexOf(alongAt)] ?? NaN);
      return {
        en: `along the teacher’s, mean |cos| ${showDigits(along)}; from the large start ${large}.`,
        zh: `与教师方向的 |cos| 平均为 ${showDigits(along)}；大初始化为 ${large}。`,
      };
    }),
  },
};
