/** The words. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { epochWords } from './epochs.ts';
import type { DigitsFrame } from './frame.ts';
import { filterWidths } from './params.ts';

export const text: DemoText<DigitsFrame> = {
  title: { en: 'Real digits: how far apart are low and high frequency learned?', zh: '真实的手写数字：低频与高频先后相差多少？' },
  prediction: {
    question: {
      en: 'Average the labels over similar images: that is the low frequency of “image to digit”, the rest the high one. How long does the high part take, compared with the low?',
      zh: '把标签在相似的图像之间取平均，得到“图像到数字”这一映射的低频，其余是高频。学会高频的时间与低频相比如何？',
    },
    options: [
      { en: 'About as long', zh: '差不多' },
      { en: 'About three times as long', zh: '约三倍' },
      { en: 'A hundred times as long', zh: '约一百倍' },
    ],
    outcome({ lowPassages, highPassages, epochs }) {
      const middle = filterWidths.indexOf(0.12);
      const [low = NaN, high = NaN] = [lowPassages[middle], highPassages[middle]];
      // A part that is not half learned takes at least as long as the run.
      const ratio = (Number.isNaN(high) ? (epochs.at(-1) as number) : high) / Math.max(1, low);
      return Number.isNaN(ratio) || ratio < 0.6 ? -1 : [1.7, 17].filter((bound) => ratio > bound).length;
    },
    why: {
      en: 'At first the network gives similar images much the same answer; what tells them apart comes later. One explanation for the small gap: each part holds many frequencies, and the two parts overlap.',
      zh: '起初，网络对相似的图像给出相近的回答，怎样区分是后来才学会的。差距不大的一种解释：两部分各含许多频率，且互有重叠。',
    },
  },
  caption: {
    en: 'One hidden layer learns the labels of 14 × 14 pixel MNIST digits. A Gaussian over the distances between images splits labels and outputs into the neighbours’ mean (low) and what is left (high); the wider the filter, the less counts as low. A part is half learned when its relative error falls below 0.5.',
    zh: '单隐层网络学习 14 × 14 像素 MNIST 数字的标签。以图像间距离的高斯函数为权，标签与输出分为近邻图像的平均（低频）与剩余部分（高频）；滤波器越宽，低频所含越少。相对误差低于 0.5 时，视为学会一半。',
  },
};

export const labels = {
  outputs: { en: 'One digit of each class', zh: '每类一个数字' },
  right: { en: 'right: {train} training, {test} new', zh: '认对：训练 {train}，新数字 {test}' },
  image: { en: 'image', zh: '图像' },
  label: { en: 'label', zh: '标签' },
  lowPart: { en: 'low part', zh: '低频' },
  errors: { en: 'Error of each part, filter width {width}', zh: '两部分的误差，滤波宽度 {width}' },
  low: { en: 'low frequency', zh: '低频' },
  high: { en: 'high frequency', zh: '高频' },
  otherWidths: { en: 'thin: other widths', zh: '细线：其他宽度' },
  epoch: { en: 'epoch (logarithmic)', zh: '轮数（对数）' },
  passages: { en: 'Half learned, at every filter width', zh: '各滤波宽度下学会一半的时间' },
  epochs: { en: 'epoch', zh: '轮数' },
  width: { en: 'filter width', zh: '滤波宽度' },
  choose: { en: 'Filter width shown', zh: '显示的滤波宽度' },
  correlation: { en: 'How well neighbours tell the label', zh: '近邻与标签有多一致' },
  neighbour: { en: 'neighbour correlation', zh: '近邻相关' },
  these: { en: 'these labels', zh: '这些标签' },
  shuffled: { en: 'reordered at random', zh: '随机重排' },
} satisfies Record<string, Text>;

export const percent = (share: number | undefined) => `${Math.round(100 * (share ?? 0))}%`;

/** What each panel shows, for readers who do not see it; `chosen` is the filter width on show. */
export function alts(frame: DigitsFrame, chosen: number, lang: Lang) {
  const { step, lowPassages, highPassages, length } = frame;
  const width = filterWidths[chosen] as number;
  const [train, test] = [percent(frame.trainAccuracy.at(-1)), percent(frame.testAccuracy.at(-1))];
  const share = percent(frame.lowShare[chosen]);
  const epochOf = (passage: number | undefined = NaN) =>
    Number.isNaN(passage) && step < length ? '–' : epochWords(passage, length)[lang];
  const [low, high] = [frame.low, frame.high].map((errors) => showNumber(errors.at(chosen - filterWidths.length) ?? NaN));
  const [colon, comma, semicolon] = { en: [': ', ', ', '; '], zh: ['：', '，', '；'] }[lang] as [string, string, string];
  const list = filterWidths.map((w, i) => `${w}${colon}${epochOf(lowPassages[i])} / ${epochOf(highPassages[i])}`).join(semicolon);
  const byWidth = (values: Float64Array) =>
    filterWidths.map((w, i) => `${w}${colon}${showNumber(values[i] as number)}`).join(comma);
  const [tells, reordered] = [byWidth(frame.correlation), byWidth(frame.shuffledCorrelation)];
  return {
    en: {
      outputs: `Ten training digits, one of each class, with their labels, the labels’ low-frequency part (${share} of them at filter width ${width}) and the network’s ten outputs at epoch ${step}. Right are ${train} of the training digits and ${test} of new ones.`,
      errors: `Relative error of the low and the high part at filter width ${width} over training; now ${low} and ${high}. Half learned at epoch ${epochOf(lowPassages[chosen])} (low) and ${epochOf(highPassages[chosen])} (high).`,
      passages: `Epochs at which the low and the high part are half learned, by filter width: ${list}.`,
      correlation: `Correlation between a digit’s label and its neighbours’, by filter width: ${tells}. With labels in random order: ${reordered}.`,
    },
    zh: {
      outputs: `十个训练数字（每类一个）的标签、标签的低频部分（滤波宽度 ${width} 时占 ${share}）以及第 ${step} 轮时网络的十个输出。训练数字认对 ${train}，新数字认对 ${test}。`,
      errors: `训练中滤波宽度 ${width} 下低频与高频部分的相对误差，现在为 ${low} 与 ${high}。学会一半的轮数：低频 ${epochOf(lowPassages[chosen])}，高频 ${epochOf(highPassages[chosen])}。`,
      passages: `各滤波宽度下低频与高频学会一半的轮数：${list}。`,
      correlation: `各滤波宽度下，数字的标签与近邻标签的相关系数：${tells}。标签随机重排后：${reordered}。`,
    },
  }[lang];
}
