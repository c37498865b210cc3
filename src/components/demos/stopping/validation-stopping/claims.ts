/** What the figure claims of a run. */
import { above, below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showPercent } from '#lib/experiment/params.ts';
import type { ValidationFrame } from './frame.ts';
import { stopPlace } from './measures.ts';

const percent = (share: number | undefined) => showPercent(share ?? NaN, 3);
const soFar = ({ step, testError }: ValidationFrame) => ({
  en: `so far, at step ${step}, ${percent(testError.at(-1))} of the new images come out wrong.`,
  zh: `目前第 ${step} 步，新图像中答错 ${percent(testError.at(-1))}。`,
});

export const claims: Claims<ValidationFrame> = {
  'stopping-pays': {
    en: 'With a fifth of the labels wrong, the network is better on new images where the validation error is least than at the end.',
    zh: '标签有五分之一是错的，在验证误差最小处停下，对新图像比训练到底更准。',
    quantity: {
      en: 'Test error at the end minus that at the stop, in shares of the images',
      zh: '测试误差：终点减停止处（占图像的比例）',
    },
    source: 'prechelt1998automatic',
    sourceDetail: { en: 'stopping by a validation set', zh: '用验证集决定何时停止' },
    ...above('saved', 0.01),
    describe: onceKnown('saved', soFar, (_, frame) => {
      const step = frame.steps[stopPlace(frame)];
      return {
        en: `stopped at step ${step}, ${percent(frame.measures['atStop'])} of the new images are wrong; at the end ${percent(frame.measures['atEnd'])}.`,
        zh: `在第 ${step} 步停下，新图像答错 ${percent(frame.measures['atStop'])}；训练到底为 ${percent(frame.measures['atEnd'])}。`,
      };
    }),
  },
  'near-the-best': {
    en: 'The images held back find a step that is hardly worse than the best of all.',
    zh: '用留出的图像找到的停止处，与最佳的一步相差无几。',
    quantity: { en: 'Test error at the stop minus the least of all steps', zh: '测试误差：停止处减各步中的最小值' },
    source: 'prechelt1998automatic',
    sourceDetail: { en: 'stopping by a validation set', zh: '用验证集决定何时停止' },
    ...below('lost', 0.06),
    describe: onceKnown('lost', soFar, (lost, { measures }) => ({
      en: `the best step has ${percent(measures['best'])} wrong, ${percent(lost)} less.`,
      zh: `最佳的一步答错 ${percent(measures['best'])}，少 ${percent(lost)}。`,
    })),
  },
  'right-labels-first': {
    en: 'At the stop the network has learned far more of the right labels than of the wrong ones.',
    zh: '停下时，网络学会的正确标签远多于错误标签。',
    quantity: {
      en: 'Share of the right labels learned minus that of the wrong ones, at the stop',
      zh: '停下时学会的比例：正确标签减错误标签',
    },
    source: 'xu2019training',
    sourceDetail: { en: 'on early stopping', zh: '关于早停的部分' },
    ...above('gap', 0.3),
    describe: onceKnown('gap', soFar, (_, { wrongLearned, rightLearned, validationLoss }) => {
      const stop = stopPlace({ validationLoss });
      const [right, wrong] = [rightLearned[stop], wrongLearned[stop]].map(percent);
      if (Number.isNaN(wrongLearned[stop])) return { en: 'no label is wrong.', zh: '没有错误的标签。' };
      return {
        en: `at the stop ${right} of the right labels are learned, and ${wrong} of the wrong ones.`,
        zh: `停下时学会了正确标签的 ${right}，错误标签的 ${wrong}。`,
      };
    }),
  },
};
