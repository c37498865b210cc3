/** What the figure claims of a run. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { ElephantFrame } from './frame.ts';
import { percent } from './shown.ts';

const targets = {
  elephant: { en: 'the published elephant', zh: '论文中的大象' },
  star: { en: 'the star', zh: '五角星' },
  drawing: { en: 'the drawing', zh: '图画' },
};

/** What the curve was drawn with. */
function parametersOf(frame: ElephantFrame): Text {
  const count = frame.coefficients.length;
  if (frame.model === 'fourier') return { en: `${count} real numbers`, zh: `${count} 个实数` };
  if (frame.without === 'none') return { en: 'the four complex numbers', zh: '四个复数' };
  return { en: `three of the four complex numbers, without ${frame.without},`, zh: `去掉 ${frame.without} 后的三个复数` };
}

export const claims: Claims<ElephantFrame> = {
  elephant: {
    en: 'Descent finds the four complex numbers that drew the elephant: between their curve and the published one lies less than 1% of its area.',
    zh: '梯度下降找回画出大象的四个复数：所得曲线与论文曲线之间的面积不到大象面积的 1%。',
    quantity: {
      en: 'Area between the curve and the target’s outline, as a share of the target’s area',
      zh: '曲线与目标轮廓之间的面积占目标面积的比例',
    },
    source: 'mayer2010elephant',
    sourceDetail: { en: 'Table I and Fig. 1', zh: '表 I 与图 1' },
    ...below('areaError', 0.01),
    passRate: 1,
    exact: true,
    describe(frame) {
      const share = frame.measures['areaError'] ?? NaN;
      const name = targets[frame.target];
      const numbers = parametersOf(frame);
      const area = percent(Number.isNaN(share) ? (frame.errors.at(-1) ?? NaN) : share);
      const now = Number.isNaN(share);
      return {
        en: `between the curve of ${numbers.en} and ${name.en} lies${now ? ' now' : ''} ${area.en} of its area.`,
        zh: `${numbers.zh}的曲线与${name.zh}之间的面积${now ? '目前' : ''}为目标面积的 ${area.zh}。`,
      };
    },
  },
};
