/** What the figure claims. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import { activationLabels } from '#lib/experiment/network-params.ts';
import type { Text } from '#lib/i18n/text.ts';
import { percent, withPower } from '../format.ts';
import type { InitialFrame } from './frame.ts';

/** How the first phase ended, where it did not by itself. */
const unfinished = (over: boolean): Text =>
  over ? { en: '', zh: '' } : { en: ' Output still about zero.', zh: '输出仍近似为零。' };

function describeAligned({ five, measures, step }: InitialFrame): Text {
  const name = activationLabels[five.activation];
  const now = percent(five.shares.at(-1) ?? NaN);
  if (Number.isNaN(measures['aligned']))
    return { en: `${name.en}, step ${step}: ${now} so far.`, zh: `${name.zh}，第 ${step} 步：目前 ${now}。` };
  const before = percent(five.shares[0] ?? NaN);
  const share = percent(measures['aligned'] ?? NaN);
  const rest = unfinished(five.over);
  return {
    en: `${name.en}: ${share} of pairs parallel or opposite after ${five.steps} steps, ${before} before.${rest.en}`,
    zh: `${name.zh}：${five.steps} 步后 ${share} 的神经元对同向或反向，训练前 ${before}。${rest.zh}`,
  };
}

function describeLines({ one, measures, optimiser }: InitialFrame): Text {
  const angle = measures['angle'] ?? NaN;
  if (Number.isNaN(angle)) {
    const now = one.map(({ lines }) => lines.length).join(', ');
    return { en: `lines so far: ${now}.`, zh: `目前的线数：${now.replaceAll(', ', '、')}。` };
  }
  const [ps, counts] = [one.map(({ p }) => p), one.map(({ lines }) => lines.length)];
  const times = one.map(({ time }) => withPower(time)).join(', ');
  const clock = optimiser === 'gd' ? { en: ` Flow time: ${times}.`, zh: `梯度流的时间：${times}。` } : { en: '', zh: '' };
  const rest = unfinished(one.every(({ over }) => over));
  return {
    en: `lines for p = ${ps.join(', ')}: ${counts.join(', ')}, up to ${showDigits(angle)}° from the extrema.${clock.en}${rest.en}`,
    zh: `p = ${ps.join('、')} 的线数：${counts.join('、')}，与极值方向最多相差 ${showDigits(angle)}°。${clock.zh}${rest.zh}`,
  };
}

export const claims: Claims<InitialFrame> = {
  aligned: {
    en: 'While the output is still about zero, small tanh neurons turn to one line: more than 99% of their pairs become parallel or opposite.',
    zh: '输出尚近似为零时，小初始化的 tanh 神经元就转到同一条线上：99% 以上的神经元对同向或反向。',
    quantity: { en: 'Share of pairs with |cos| > 0.95', zh: '|cos| > 0.95 的神经元对所占比例' },
    source: 'zhou2022condensation',
    sourceDetail: { en: 'the experiments with five-dimensional data', zh: '五维数据的实验' },
    ...above('aligned', 0.99),
    describe: describeAligned,
  },
  lines: {
    en: 'With one input there are as many lines as the activation’s multiplicity p, here one for tanh x, two for x tanh x and three for x² tanh x, and they lie at the extrema of the potential.',
    zh: '输入一维时，线数等于激活函数的重数 p，这里 tanh x 一条，x tanh x 两条，x² tanh x 三条，而且都在势函数的极值方向上。',
    quantity: {
      en: 'Largest angle, in degrees, from a line found to the nearest extremum, or from an extremum to the nearest line',
      zh: '每条线与最近的极值方向、每个极值方向与最近的线，夹角中的最大者（度）',
    },
    source: 'zhou2022condensation',
    sourceDetail: { en: 'multiplicity; the theory for one-dimensional input', zh: '重数；一维输入的理论' },
    ...below('angle', 2),
    describe: describeLines,
  },
};
