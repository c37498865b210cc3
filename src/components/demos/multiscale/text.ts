import type { Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../types.ts';

export const text: DemoText = {
  title: {
    en: 'Scale the input, and a fast wave becomes a slow one. Is that enough?',
    zh: '放大输入，快波就变成慢波。这样就够了吗？',
  },
  prediction: {
    question: {
      en: 'Six subnetworks see x, 2x, 4x, … 32x, and their outputs are added. Built of ReLUs, what does this give over one plain ReLU network of the same size, for the fastest wave?',
      zh: '六个子网络分别看到 x、2x、4x……32x，输出相加。若用 ReLU 搭成，与同样大小的一个普通 ReLU 网络相比，它学最快的波会怎样？',
    },
    options: [
      { en: 'It learns it several times faster', zh: '快好几倍' },
      { en: 'It learns it a little faster', zh: '略快一些' },
      { en: 'It does not learn it either', zh: '同样学不会' },
    ],
    answer: 2,
    why: {
      en: 'A ReLU has no scale of its own: scaling its input only makes it higher. With a bump in its place the same six subnetworks learn the wave in some 160 steps.',
      zh: 'ReLU 没有自己的尺度：放大它的输入只是把它变高。换成鼓包形的激活函数，同样的六个子网络约 160 步就学会这个波。',
    },
  },
  caption: {
    en: 'Four networks with equally many parameters, full batch, Adam, the same learning rate. Left: one plain network. Right: six subnetworks, each with its own fixed scale of the input; at each of them, the share of the fastest wave that it holds. Upper and lower row differ in the activation. A wave counts as learned when the relative error of its Fourier coefficient first falls below 0.2; ticks mark that step. φ(x) = x₊² − 3(x−1)₊² + 3(x−2)₊² − (x−3)₊² is a smooth bump on [0, 3].',
    zh: '四个网络参数数目相等，全批量，Adam，学习率相同。左：一个普通网络。右：六个子网络，各有固定的输入尺度；旁边的数字是它承担的最快波的份额。上下两排只是激活函数不同。某个波的傅里叶系数相对误差首次低于 0.2 时视为学会，竖线标出这一步。φ(x) = x₊² − 3(x−1)₊² + 3(x−2)₊² − (x−3)₊² 是 [0, 3] 上的光滑鼓包。',
  },
};

export const labels = {
  plain: { en: 'Plain', zh: '普通' },
  multiscale: { en: 'Multiscale', zh: '多尺度' },
  plainDiagram: { en: 'One network: {count} parameters', zh: '一个网络：{count} 个参数' },
  scaledDiagram: { en: 'Six scaled subnetworks: {count} parameters', zh: '六个带尺度的子网络：{count} 个参数' },
  shareOf: { en: 'holds of k = {k}', zh: '承担 k = {k}' },
  unit: { en: '{name} of z scaled', zh: '{name}，z 放大后' },
  unitAlt: {
    en: '{name} of z times {scales}: largest value between {low} and {high}: {peaks}.',
    zh: 'z 乘以 {scales} 后的 {name}：在 {low} 到 {high} 之间的最大值依次为 {peaks}。',
  },
  target: { en: 'target', zh: '目标' },
  solution: { en: 'solution', zh: '解' },
  learnedAt: { en: 'k = {k} learned at step {step}', zh: '第 {step} 步学会 k = {k}' },
  notLearned: { en: 'k = {k} not learned', zh: '未学会 k = {k}' },
  errorNow: { en: 'error at k = {k}: {error}', zh: 'k = {k} 的误差：{error}' },
  map: { en: 'Relative error of each wave', zh: '各波的相对误差' },
  step: { en: 'step (logarithmic)', zh: '步数（对数）' },
} satisfies Record<string, Text>;
