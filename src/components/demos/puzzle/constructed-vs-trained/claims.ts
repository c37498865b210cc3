/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { ConstructedFrame } from './frame.ts';
import { fitted } from './params.ts';

/** How much less, or more, the trained network errs than the constructed one. */
function comparison(ratio: number): Text {
  if (ratio > 0.6 && ratio < 1.6) return { en: 'about as much', zh: '两者相当' };
  const times = ratio > 1 ? ratio : 1 / ratio;
  const [en, zh] = times > 1e5 ? ['over 100,000', '超过 10 万倍'] : [showDigits(times), `${showDigits(times)} 倍`];
  return ratio > 1 ? { en: `${en} times less`, zh: `相差 ${zh}` } : { en: `${en} times more`, zh: `训练的反而大，相差 ${zh}` };
}

export const claims: Claims<ConstructedFrame> = {
  'trained-beats-constructed': {
    en: 'Two networks of the same shape fit the same points. Between the points the trained one errs at most a two-thousandth as much as the one built by hand.',
    zh: '两个形状相同的网络拟合同一组点。在点与点之间，训练所得的误差不超过手工构造的两千分之一。',
    quantity: {
      en: 'Test error of the constructed network divided by that of the trained one, when both fit the points',
      zh: '两个网络都拟合数据点时，构造网络与训练网络的测试误差之比',
    },
    source: 'cybenko1989approximation',
    sourceDetail: { en: 'for the existence of the constructed network', zh: '构造网络的存在性' },
    ...above('ratio', 2000),
    describe({ measures, constructedTest, constructedTrain }) {
      const { ratio = NaN, trainedTrain = NaN, trainedTest = NaN } = measures;
      const [built, train, test, hand] = [constructedTest, trainedTrain, trainedTest, constructedTrain].map((value) =>
        showDigits(value),
      );
      const compared = comparison(ratio);
      if (Number.isNaN(ratio))
        return {
          en: `the trained network errs by ${train} on the points so far; below ${fitted} counts as fitting them.`,
          zh: `训练中的网络目前在数据点上的误差为 ${train}；低于 ${fitted} 视为拟合。`,
        };
      return {
        en: `on the points the two err by ${hand} and ${train}; between them the built one by ${built}, the trained by ${test}: ${compared.en}.`,
        zh: `在数据点上两者的误差为 ${hand} 和 ${train}；在点与点之间，构造的为 ${built}，训练的为 ${test}：${compared.zh}。`,
      };
    },
  },
};
