/** All words of the figure. */
import { showDigits, showPercent } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { Point } from '../../shared/plane-params.ts';
import type { DemoText } from '../../types.ts';
import { published, slotCount } from './curves.ts';
import type { ElephantFrame } from './frame.ts';
import { percent, type Shown } from './shown.ts';

export const text: DemoText = {
  title: {
    en: 'With four parameters I can fit an elephant, and with five I can make him wiggle his trunk',
    zh: '给我四个参数，我能拟合一头大象；给我五个，我能让它摇动鼻子',
  },
  prediction: {
    question: {
      en: 'A closed curve whose x and y are sums of sines and cosines. How many real numbers does it take to draw a recognisable elephant?',
      zh: '一条封闭曲线，x 与 y 各是正弦与余弦之和。画出一头认得出的大象，需要多少个实数？',
    },
    options: [
      { en: 'Eight', zh: '八个' },
      { en: 'About eighty', zh: '八十个左右' },
      { en: 'Several hundred', zh: '几百个' },
    ],
    answer: 0,
    why: {
      en: 'Four complex numbers are eight real ones. Which eight of the coefficients to use is part of the art.',
      zh: '四个复数就是八个实数。至于用哪八个系数，那也是技巧的一部分。',
    },
  },
  caption: {
    en: 'The published outline (dashed), and the curve of four complex numbers that learn it by stochastic gradient descent on the squared distance, starting at an ellipse. Red: area between the two. Drag any of the four numbers, then press Run. The fifth, p5, says where the trunk is attached (real part) and where the eye is (imaginary part); the paper does not say how the trunk moves, so the swing is ours. Bottom right: the best curves with all Fourier terms up to the first, second, ..., fortieth. What you draw stays in your browser unless you copy the link.',
    zh: '论文给出的轮廓（虚线），以及四个复数的曲线：它们从椭圆出发，用随机梯度下降最小化距离的平方来学习这个轮廓。红色为两条曲线之间的面积。拖动四个复数中的任何一个，再按“运行”。第五个数 p5 的实部规定象鼻连接的位置，虚部规定眼睛的位置；论文没有说明象鼻如何摆动，这里的摆动方式是我们加的。右下：使用前一项、前两项……直到前四十项全部傅里叶系数的最佳曲线。除非你复制链接，你的图画不会离开浏览器。',
  },
};

export const labels = {
  picture: { en: 'The curve', zh: '曲线' },
  plane: { en: 'The parameters in the complex plane', zh: '复平面上的参数' },
  spectrum: { en: 'Size of the Fourier terms', zh: '各傅里叶项的大小' },
  time: { en: 'Area between curve and target', zh: '曲线与目标之间的面积' },
  terms: { en: 'Least area against number of real parameters', zh: '最小面积与实参数的个数' },
  learned: { en: 'learned curve', zh: '学到的曲线' },
  between: { en: 'area between: {percent}', zh: '之间的面积：{percent}' },
  share: { en: 'share of the target’s area', zh: '占目标面积的比例' },
  real: { en: 'real part', zh: '实部' },
  imaginary: { en: 'imaginary part', zh: '虚部' },
  term: { en: 'term k', zh: '项 k' },
  count: { en: 'real parameters (logarithmic)', zh: '实参数个数（对数）' },
  allTerms: { en: 'all terms', zh: '全部傅里叶项' },
  thisRun: { en: 'this curve', zh: '这条曲线' },
  wiggle: { en: 'Wiggle the trunk', zh: '摇动鼻子' },
  still: { en: 'Hold still', zh: '停下' },
  draw: { en: 'Draw your own outline', zh: '自己画一个轮廓' },
  drawing: { en: 'Draw in one stroke, then let go', zh: '一笔画完后松开' },
  cancel: { en: 'Do not draw', zh: '取消' },
  handle: { en: 'Parameter p{n}, arrow keys move it', zh: '参数 p{n}，用方向键移动' },
} satisfies Record<string, Text>;

/** "50 − 30i" */
export const complexText = ([re, im]: Point) => `${showDigits(re, 3)} ${im < 0 ? '−' : '+'} ${showDigits(Math.abs(im), 3)}i`;

/** What each panel shows, for readers who do not see it. */
export function alts(frame: ElephantFrame, { step, values, share, count, amplitudes }: Shown, lang: Lang) {
  const now = percent(share)[lang];
  const list = values.map((value, n) => `p${n + 1} = ${complexText(value)}`).join(', ');
  const aims = published.map(complexText).join(', ');
  const first = showPercent(frame.errors[0] ?? NaN);
  const some = [1, 2, 5, 10, 20, 40].map((k) => `${slotCount(k)}: ${showPercent(frame.termErrors[k - 1] ?? NaN)}`).join(', ');
  const top = amplitudes
    .slice(0, 6)
    .map((a, i) => `k = ${i + 1}: ${showDigits(a, 3)}`)
    .join(', ');
  return {
    en: {
      picture: `The curve after ${step} steps and its target; the area between them is ${now} of the target’s.`,
      plane: `The complex plane: ${list}. Published: ${aims}.`,
      spectrum: `Amplitude of the Fourier terms: ${top}.`,
      time: `Area between curve and target from ${first} at step 0 to ${now} at step ${step}.`,
      terms: `Least area between curve and target by number of real parameters: ${some}. This run: ${count} parameters, ${now}.`,
    },
    zh: {
      picture: `第 ${step} 步的曲线与目标；两者之间的面积为目标面积的 ${now}。`,
      plane: `复平面：${list}。论文中的数值：${aims}。`,
      spectrum: `各傅里叶项的振幅：${top}。`,
      time: `曲线与目标之间的面积从第 0 步的 ${first} 到第 ${step} 步的 ${now}。`,
      terms: `各实参数个数下曲线与目标之间的最小面积：${some}。本次：${count} 个参数，${now}。`,
    },
  }[lang];
}
