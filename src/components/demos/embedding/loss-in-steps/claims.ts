/** What the figure claims of a run. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { showNumber, showPercent } from '#lib/experiment/params.ts';
import type { LossInStepsFrame } from './frame.ts';

const rounded = (step = NaN) => (Number.isNaN(step) ? '–' : Math.round(step).toString());

export const claims: Claims<LossInStepsFrame> = {
  'time-times-strength': {
    en: 'Each association is learned at its own time, and time times strength is the same for all three, within 10%.',
    zh: '每个关联各有学会的时刻，而时刻乘以强度三者都相同，相差不超过 10%。',
    quantity: {
      en: 'Largest over smallest product of half-step and strength, less 1; infinite where an association is not half learned in the run',
      zh: '学到一半的步数乘以强度，其最大值与最小值之比减 1；若有关联在训练中未学到一半，则为无穷',
    },
    source: 'saxe2014exact',
    sourceDetail: { en: 'the course of each mode from small weights, and its time', zh: '小初始化下各模态的变化过程及所需时间' },
    ...below('spread', 0.1),
    describe({ strengths, halfSteps, measures }) {
      const [en, zh] = [', ', '、'].map((comma) => halfSteps.map(rounded).join(comma));
      const spread = measures['spread'] ?? NaN;
      const [apartEn, apartZh] = Number.isFinite(spread)
        ? [`: time times strength differs by ${showPercent(spread)}`, `：时刻乘以强度相差 ${showPercent(spread)}`]
        : ['', ''];
      return {
        en: `strengths ${strengths.join(', ')} are half learned at steps ${en}${apartEn}.`,
        zh: `强度 ${strengths.join('、')} 分别在第 ${zh} 步学到一半${apartZh}。`,
      };
    },
  },
  'pauses-known': {
    en: 'Between the steps the loss stands where the data say: at what the weaker associations leave, within 0.3%.',
    zh: '台阶之间，损失停在由数据决定的值上，即较弱的关联所剩的误差，相差不超过 0.3%。',
    quantity: {
      en: 'Largest relative difference, over the two pauses, between the loss midway and a third of the squared strengths that are left',
      zh: '两次停顿中，中途的损失与剩余强度平方和的三分之一之间的最大相对差',
    },
    source: 'saxe2014exact',
    sourceDetail: { en: 'stage-like learning', zh: '阶段式学习' },
    ...below('off', 0.003),
    describe({ pauses }) {
      if (pauses.every(({ loss }) => Number.isNaN(loss))) return { en: 'no pause has been reached.', zh: '尚未到达停顿处。' };
      const said = pauses.map(({ loss, left }) => ({
        loss: Number.isNaN(loss) ? '–' : showNumber(loss),
        left: showNumber(left),
      }));
      return {
        en: `midway the loss is ${said.map(({ loss, left }) => `${loss} (left: ${left})`).join(' and ')}.`,
        zh: `中途的损失为 ${said.map(({ loss, left }) => `${loss}（所剩 ${left}）`).join('和 ')}。`,
      };
    },
  },
};
