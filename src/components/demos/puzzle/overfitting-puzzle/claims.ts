/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import { powerOfTen, type Text } from '#lib/i18n/text.ts';
import type { OverfittingFrame } from './frame.ts';

/** Two significant digits; from a hundred thousand on as a power of ten. */
function show(value: number): string {
  if (value < 1e5) return showDigits(value);
  const [digits, exponent] = value.toExponential(0).split('e');
  return `${digits} × ${powerOfTen(Number(exponent))}`;
}

/** How much less, or more, the networks err than the polynomial. */
function comparison(ratio: number): Text {
  if (ratio > 0.6 && ratio < 1.6) return { en: 'about as much', zh: '与多项式相当' };
  return ratio > 1
    ? { en: `${show(ratio)} times less`, zh: `是多项式的 1/${show(ratio)}` }
    : { en: `${show(1 / ratio)} times more`, zh: `是多项式的 ${show(1 / ratio)} 倍` };
}

export const claims: Claims<OverfittingFrame> = {
  'network-beats-polynomial': {
    en: 'Every network with at least ten parameters a point errs, between the points, at most a tenth as much as the polynomial through them.',
    zh: '凡参数个数至少为数据点十倍的网络，在点与点之间的误差都不超过插值多项式的十分之一。',
    quantity: {
      en: 'Test error of the polynomial through all points, divided by that of the worst network with at least ten parameters a point',
      zh: '插值多项式的测试误差，除以参数个数至少为数据点十倍的网络中最大的测试误差',
    },
    source: 'breiman1995reflections',
    sourceDetail: {
      en: 'one of his questions: why don’t heavily parametrised networks overfit the data?',
      zh: '他的问题之一：参数众多的神经网络为什么不会过拟合？',
    },
    ...above('ratio', 10),
    describe(frame) {
      const { ratio, polynomialTest, worstTest, worstTrain } = frame.measures as Record<string, number> & { ratio: number };
      const [polynomial, network, train] = [polynomialTest, worstTest, worstTrain].map((value) => showNumber(value ?? NaN));
      const n = frame.points.x.length;
      const widest = frame.parameters.at(-1);
      if (Number.isNaN(ratio))
        return {
          en: `the polynomial through the ${n} points errs by ${polynomial}; the networks are being trained.`,
          zh: `过 ${n} 个点的插值多项式误差为 ${polynomial}；网络仍在训练。`,
        };
      return {
        en: `polynomial through ${n} points: error ${polynomial}; networks of up to ${widest} parameters: at most ${network}, ${comparison(ratio).en} (on the points ${train}).`,
        zh: `过 ${n} 个点的多项式误差为 ${polynomial}；参数多至 ${widest} 个的网络至多 ${network}，${comparison(ratio).zh}（在数据点上至多 ${train}）。`,
      };
    },
  },
};
