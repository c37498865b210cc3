/** All words of the figure. */
import { percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { ValidationFrame } from './frame.ts';
import { stopPlace } from './measures.ts';

export const text: DemoText<ValidationFrame> = {
  title: { en: 'Who says when to stop, if nobody knows the truth?', zh: '真正的答案无人知道，由谁来定何时停止？' },
  prediction: {
    question: {
      en: 'A network learns to tell even from odd digits; a fifth of its labels is wrong. 300 other images, labelled as badly, are held back: one stops where their error is least. How good is that step on new images?',
      zh: '网络学习区分偶数与奇数，标签有五分之一是错的。另有 300 张图像，标签错得一样多，留出不学：在它们的误差最小处停下。对新图像，这一步有多好？',
    },
    options: [
      { en: 'No better than training to the end', zh: '不比训练到底好' },
      { en: 'Halfway between the end and the best step', zh: '介于终点与最佳步之间' },
      { en: 'Nearly as good as the best step', zh: '几乎与最佳步一样好' },
    ],
    /** What is lost to the best step, as a share of what the end loses. */
    outcome({ measures }) {
      const [lost = NaN, saved = NaN] = [measures['lost'], measures['saved']];
      const share = lost / (lost + saved);
      if (Number.isNaN(share)) return -1;
      return share > 0.7 ? 0 : share > 0.3 ? 1 : 2;
    },
    why: {
      en: 'Right labels are learned first, wrong ones one by one later. What is learned from wrong labels spoils the answers for other images, those held back among them, so their error rises from there on.',
      zh: '正确的标签先学会，错误的随后才一个个学会。从错误标签学来的东西，会让别的图像也答错，留出的图像也在其中，于是它们的误差从那里开始上升。',
    },
  },
  caption: {
    en: 'Above: share of wrong answers, for training and held-back images by the labels given, for new ones by the true labels. Lower left: loss on the images held back; its least value says when to stop. Right: labels learned, right and wrong ones.',
    zh: '上：答错的比例；训练与留出的图像按所给标签计，新图像按真标签计。左下：留出图像上的损失，最小处即停止处。右：学会的标签，正确的与错误的。',
  },
};

export const labels = {
  errors: { en: 'Wrong answers', zh: '答错的比例' },
  training: { en: 'training', zh: '训练' },
  held: { en: 'held back', zh: '留出' },
  fresh: { en: 'new', zh: '新图像' },
  loss: { en: 'Loss on the images held back', zh: '留出图像上的损失' },
  learned: { en: 'Labels learned', zh: '学会的标签' },
  right: { en: 'right labels', zh: '正确标签' },
  wrong: { en: 'wrong labels', zh: '错误标签' },
  stop: { en: 'stop', zh: '停止' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts(frame: ValidationFrame, lang: Lang) {
  const { step, steps, trainError, validationError, testError, validationLoss, rightLearned, wrongLearned } = frame;
  const at = stopPlace(frame);
  const last = [trainError, validationError, testError, rightLearned, wrongLearned].map((course) => course.at(-1));
  const [train, held, fresh, right, wrong] = last.map((share) => (Number.isNaN(share) ? '–' : percent(share ?? NaN)));
  const least = (validationLoss[at] ?? NaN).toFixed(2);
  const now = (validationLoss.at(-1) ?? NaN).toFixed(2);
  return {
    en: {
      errors: `Wrong answers at step ${step}: ${train} of the training images, ${held} of those held back, ${fresh} of the new ones.`,
      loss: `Mean squared error on the images held back: ${now} at step ${step}; the least so far is ${least}, at step ${steps[at]}.`,
      learned: `At step ${step} ${right} of the right labels are learned, and ${wrong} of the wrong ones.`,
    },
    zh: {
      errors: `第 ${step} 步答错的比例：训练图像 ${train}，留出图像 ${held}，新图像 ${fresh}。`,
      loss: `留出图像上的均方误差：第 ${step} 步为 ${now}；目前最小为 ${least}，在第 ${steps[at]} 步。`,
      learned: `第 ${step} 步学会了正确标签的 ${right}，错误标签的 ${wrong}。`,
    },
  }[lang];
}
