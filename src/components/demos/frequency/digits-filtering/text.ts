/** The words. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { epochWords } from './epochs.ts';
import type { DigitsFrame } from './frame.ts';
import { filterWidths } from './params.ts';

export const text: DemoText = {
  title: { en: 'Low frequency first, on real digits?', zh: '在真实的手写数字上，也是先低频吗？' },
  prediction: {
    question: {
      en: 'Smooth the labels over similar images: what is left is the low frequency of “image to digit”, what was lost is the high one. Which part does a network get half right first?',
      zh: '把标签在相似的图像之间取平均：留下的是“图像到数字”这一映射的低频，失去的是高频。网络先把哪一部分学会一半？',
    },
    options: [
      { en: 'The low part', zh: '低频部分' },
      { en: 'The high part', zh: '高频部分' },
      { en: 'It depends on how widely one smooths', zh: '取决于平均的范围' },
    ],
    answer: 0,
    why: {
      en: 'The low part comes first for every width of the filter. Early in training the network gives much the same answer to similar images; what tells them apart comes later.',
      zh: '对每种滤波宽度都是低频在先。训练早期，网络对相似的图像给出相近的回答；区分它们的细节后来才学会。',
    },
  },
  caption: {
    en: 'MNIST digits of 14 × 14 pixels; a network with one hidden layer learns their labels as ten outputs. A Gaussian over the distances between images turns the labels into their neighbours’ mean (low frequency) and what is left (high frequency); the filter’s width is its variance over the mean squared distance of two digits. Frequency here is that of the response to the image, not that of the picture.',
    zh: '14 × 14 像素的 MNIST 数字；单隐层网络以十个输出学习其标签。以图像间距离的高斯函数为权，标签被分为邻近图像的平均（低频）与剩余部分（高频）；滤波宽度是高斯方差与两个数字的平均平方距离之比。这里的频率是标签对图像的响应的频率，不是图片本身的频率。',
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
  correlation: { en: 'How well neighbours tell the label', zh: '邻近图像能在多大程度上给出标签' },
  neighbour: { en: 'neighbour correlation', zh: '邻近相关' },
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
  const list = filterWidths.map((w, i) => `${w}: ${epochOf(lowPassages[i])} / ${epochOf(highPassages[i])}`).join('; ');
  const tells = filterWidths.map((w, i) => `${w}: ${showNumber(frame.correlation[i] as number)}`).join(', ');
  return {
    en: {
      outputs: `Ten training digits, one of each class, with their labels, the labels’ low-frequency part (${share} of them at filter width ${width}) and the network’s ten outputs at epoch ${step}. Right are ${train} of the training digits and ${test} of new ones.`,
      errors: `Relative error of the low and the high part at filter width ${width} over training; now ${low} and ${high}. Half learned at epoch ${epochOf(lowPassages[chosen])} (low) and ${epochOf(highPassages[chosen])} (high).`,
      passages: `Epochs at which the low and the high part are half learned, by filter width: ${list}.`,
      correlation: `Correlation between a digit’s label and its neighbours’, by filter width: ${tells}. With labels in random order it is near 0.`,
    },
    zh: {
      outputs: `十个训练数字（每类一个）的标签、标签的低频部分（滤波宽度 ${width} 时占 ${share}）以及第 ${step} 轮时网络的十个输出。训练数字认对 ${train}，新数字认对 ${test}。`,
      errors: `训练中滤波宽度 ${width} 下低频与高频部分的相对误差，现在为 ${low} 与 ${high}。学会一半的轮数：低频 ${epochOf(lowPassages[chosen])}，高频 ${epochOf(highPassages[chosen])}。`,
      passages: `各滤波宽度下低频与高频学会一半的轮数：${list}。`,
      correlation: `各滤波宽度下一个数字的标签与邻近数字标签的相关：${tells}。标签随机重排后接近 0。`,
    },
  }[lang];
}
