/** What the figure claims. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
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
    zh: `${name.zh}：${five.steps} 步后 ${share} 的对同向或反向，训练前 ${before}。${rest.zh}`,
  };
}

function describeLines({ one, measures, optimiser }: InitialFrame): Text {
  if (Number.isNaN(measures['excess'])) {
    const now = one.map(({ lines }) => lines.length).join(', ');
    return { en: `lines so far: ${now}.`, zh: `目前的线数：${now.replaceAll(', ', '、')}。` };
  }
  const [ps, counts] = [one.map(({ p }) => p), one.map(({ lines }) => lines.length)];
  const times = one.map(({ time }) => withPower(time)).join(', ');
  const clock = optimiser === 'gd' ? { en: ` Flow time: ${times}.`, zh: `梯度流的时间：${times}。` } : { en: '', zh: '' };
  const rest = unfinished(one.every(({ over }) => over));
  return {
    en: `lines for p = ${ps.join(', ')}: ${counts.join(', ')}.${clock.en}${rest.en}`,
    zh: `p = ${ps.join('、')} 的线数：${counts.join('、')}。${clock.zh}${rest.zh}`,
  };
}

export const claims: Claims<InitialFrame> = {
  aligned: {
    en: 'While the output is still about zero, small tanh neurons turn to one line: more than 90% of their pairs become parallel or opposite.',
    zh: '输出尚近似为零时，小初始化的 tanh 神经元就转到同一条线上：90% 以上的神经元对变得同向或反向。',
    quantity: { en: 'Share of pairs with |cos| > 0.95', zh: '|cos| > 0.95 的神经元对所占比例' },
    source: 'zhou2022condensation',
    sourceDetail: { en: 'the experiments with five-dimensional data', zh: '五维数据的实验' },
    ...above('aligned', 0.9),
    describe: describeAligned,
  },
  lines: {
    en: 'With one input there are no more lines than the activation’s multiplicity p: one for tanh x, at most two for x tanh x, at most three for x² tanh x.',
    zh: '只有一个输入时，线数不超过激活函数的重数 p：tanh x 一条，x tanh x 至多两条，x² tanh x 至多三条。',
    quantity: {
      en: 'Largest number of lines above p (lines of ±8° that hold 95% of the neurons)',
      zh: '线数超出 p 的最大值（±8° 以内、合计含 95% 神经元的线）',
    },
    source: 'zhou2022condensation',
    sourceDetail: { en: 'multiplicity; the theory for one-dimensional input', zh: '重数；一维输入的理论' },
    ...below('excess', 1),
    describe: describeLines,
  },
};
