/** What the figure claims. */
import type { Claim } from '#lib/experiment/claim.ts';
import { activationLabels, type ActivationName } from '#lib/experiment/network-params.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { InitialFrame } from './experiment.ts';

export const percent = (share: number) => `${showNumber(Number((100 * share).toPrecision(share > 0.985 ? 3 : 2)))}%`;

export const nameOf = (activation: string, lang: 'en' | 'zh') => activationLabels[activation as ActivationName][lang];

/** "2.1 × 10⁸" */
export function timeText(time: number): string {
  if (time < 1000) return showNumber(Number(time.toPrecision(2)));
  const exponent = Math.floor(Math.log10(time));
  const digits = [...String(exponent)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return `${showNumber(Number((time / 10 ** exponent).toPrecision(2)))} × 10${digits}`;
}

/** How the first phase ended, where it did not by itself. */
const unfinished = (over: boolean): Text =>
  over
    ? { en: '', zh: '' }
    : { en: ' The output is still about zero: the phase is not over.', zh: '输出仍近似为零，第一阶段尚未结束。' };

function describeAligned(frame: InitialFrame): Text {
  const { five, measures } = frame;
  const name = { en: nameOf(five.activation, 'en'), zh: nameOf(five.activation, 'zh') };
  const value = measures['aligned'] ?? NaN;
  if (Number.isNaN(value)) {
    const now = percent(five.shares.at(-1) ?? NaN);
    return { en: `${name.en}, step ${frame.step}: ${now} so far.`, zh: `${name.zh}，第 ${frame.step} 步：目前 ${now}。` };
  }
  const [before, now] = [percent(five.shares[0] ?? NaN), percent(value)];
  const rest = unfinished(five.over);
  return {
    en: `${name.en}: ${now} of the pairs are parallel or opposite after ${five.steps} steps, ${before} before training.${rest.en}`,
    zh: `${name.zh}：${five.steps} 步后 ${now} 的神经元对同向或反向，训练前为 ${before}。${rest.zh}`,
  };
}

function describeLines(frame: InitialFrame): Text {
  const counts = frame.one.map(({ lines }) => lines.length);
  if (Number.isNaN(frame.measures['excess'])) {
    const now = counts.join(', ');
    return { en: `lines so far: ${now}.`, zh: `目前的线数：${now}。` };
  }
  const list = (lang: 'en' | 'zh') =>
    frame.one
      .map(({ p, lines }) =>
        lang === 'en' ? `p = ${p}: ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}` : `p = ${p}：${lines.length} 条线`,
      )
      .join(lang === 'en' ? ', ' : '，');
  const times = frame.one.map(({ time }) => timeText(time)).join(', ');
  const rest = unfinished(frame.one.every(({ over }) => over));
  const clock: Text =
    frame.optimiser === 'gd' ? { en: ` Flow time: ${times}.`, zh: `梯度流的时间：${times}。` } : { en: '', zh: '' };
  return { en: `${list('en')}.${clock.en}${rest.en}`, zh: `${list('zh')}。${clock.zh}${rest.zh}` };
}

export const claims: Claim<InitialFrame>[] = [
  {
    id: 'aligned',
    statement: {
      en: 'While the output is still about zero, small tanh neurons turn to one line: more than 90% of their pairs become parallel or opposite.',
      zh: '输出尚近似为零时，小初始化的 tanh 神经元就转到同一条线上：90% 以上的神经元对变得同向或反向。',
    },
    quantity: { en: 'Share of pairs with |cos| > 0.95', zh: '|cos| > 0.95 的神经元对所占比例' },
    source: 'zhou2022condensation',
    sourceDetail: { en: 'the experiments with five-dimensional data', zh: '五维数据的实验' },
    measure: 'aligned',
    threshold: 0.9,
    direction: 'above',
    passRate: 0.95,
    describe: describeAligned,
  },
  {
    id: 'lines',
    statement: {
      en: 'With one input there are no more lines than the activation’s multiplicity p: one for tanh x, at most two for x tanh x, at most three for x² tanh x.',
      zh: '只有一个输入时，线数不超过激活函数的重数 p：tanh x 一条，x tanh x 至多两条，x² tanh x 至多三条。',
    },
    quantity: {
      en: 'Largest number of lines above p (lines of ±8° that hold 95% of the neurons)',
      zh: '线数超出 p 的最大值（±8° 以内、合计含 95% 神经元的线）',
    },
    source: 'zhou2022condensation',
    sourceDetail: { en: 'multiplicity; the theory for one-dimensional input', zh: '重数；一维输入的理论' },
    measure: 'excess',
    threshold: 1,
    direction: 'below',
    passRate: 0.95,
    describe: describeLines,
  },
];
