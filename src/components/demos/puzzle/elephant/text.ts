/** All words of the figure. */
import { showDigits, showPercent } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { Point } from '../../shared/plane-params.ts';
import type { DemoText } from '../../types.ts';
import { published, slotCount } from './curves.ts';
import type { ElephantFrame } from './frame.ts';
import { percent, type Shown } from './shown.ts';

export const text: DemoText<ElephantFrame> = {
  title: {
    en: 'Four complex numbers for an elephant: what does descent find?',
    zh: '画大象的四个复数：梯度下降会找到什么？',
  },
  prediction: {
    question: {
      en: 'Four complex numbers start at an ellipse. Each step moves them so that eight random points come closer to the published outline. Where do they end?',
      zh: '四个复数从椭圆出发，每一步都使随机的八个点更接近论文中的轮廓。最后停在哪里？',
    },
    options: [
      { en: 'Stuck at a rough elephant', zh: '卡在粗略的大象上' },
      { en: 'At the four published numbers', zh: '论文给出的四个数' },
      { en: 'At four others, same elephant', zh: '另外四个数，同一头大象' },
    ],
    outcome({ measures: { areaError = NaN }, coefficients }) {
      if (Number.isNaN(areaError)) return -1;
      if (areaError >= 0.01) return 0;
      return published.flat().every((value, s) => Math.abs(value - (coefficients[s] ?? NaN)) < 0.5) ? 1 : 2;
    },
    why: {
      en: 'Every point of the curve is linear in the coefficients. So the squared distance, summed over all points, is a bowl with one bottom: the published numbers.',
      zh: '曲线上的每个点都是系数的线性函数，所以全部点的距离平方之和像一只碗，只有一个碗底，就是论文给出的数。',
    },
  },
  caption: {
    en: 'The published outline (dashed), the curve of the four numbers, and in red the area between. The numbers stand in the complex plane; drag any of them. After the run: the least area with all Fourier terms up to the first, second, ..., fortieth. What you draw stays in your browser unless you copy the link.',
    zh: '论文中的轮廓（虚线）、四个复数的曲线，以及两者之间的面积（红）。四个数画在复平面上，都可以拖动。运行结束后画出：用前一项、前两项……前四十项全部傅里叶系数时的最小面积。只要不复制链接，图画不会离开浏览器。',
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
export function alts(frame: ElephantFrame, { step, termsTold, values, share, count, amplitudes }: Shown, lang: Lang) {
  const now = percent(share)[lang];
  const list = values.map((value, n) => `p${n + 1} = ${complexText(value)}`).join(', ');
  const aims = published.map(complexText).join(', ');
  const first = showPercent(frame.errors[0] ?? NaN);
  const some = [1, 2, 5, 10, 20, 40].map((k) => `${slotCount(k)}: ${showPercent(frame.termErrors[k - 1] ?? NaN)}`).join(', ');
  const [leastEn, leastZh] = termsTold
    ? [
        `Least area between curve and target by number of real parameters: ${some}. `,
        `各实参数个数下曲线与目标之间的最小面积：${some}。`,
      ]
    : ['', ''];
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
      terms: `${leastEn}This run: ${count} parameters, ${now}.`,
    },
    zh: {
      picture: `第 ${step} 步的曲线与目标；两者之间的面积为目标面积的 ${now}。`,
      plane: `复平面：${list}。论文中的数值：${aims}。`,
      spectrum: `各傅里叶项的振幅：${top}。`,
      time: `曲线与目标之间的面积从第 0 步的 ${first} 到第 ${step} 步的 ${now}。`,
      terms: `${leastZh}本次：${count} 个参数，${now}。`,
    },
  }[lang];
}
