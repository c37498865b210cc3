/** What the figure claims. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import { leastShare, writtenAngles } from './directions.ts';
import type { PredictFrame } from './frame.ts';

export const claims: Claims<PredictFrame> = {
  angle: {
    en: 'Every direction in which neurons gather at first is a high extremum of a potential that is known before training.',
    zh: '神经元最初聚集的每一个方向，都在势函数的高极值点，而势函数训练前就已知道。',
    quantity: {
      en: 'Largest angle, in degrees, between a direction found and the nearest predicted one',
      zh: '找到的方向与最近的预言方向之间的最大夹角（度）',
    },
    source: 'zhou2022condensation',
    sourceDetail: {
      en: 'section 5 for activations of any multiplicity; for ReLU Maennel, Bousquet and Gelly (2018)',
      zh: '第 5 节，任意重数的激活函数；ReLU 见 Maennel、Bousquet 与 Gelly（2018）',
    },
    ...below('angle', 1),
    describe({ measures, extrema, step, found }) {
      const { angle, share } = measures as { angle: number; share: number };
      if (Number.isNaN(angle))
        return extrema.length === 0
          ? { en: 'the potential has no extremum: nothing is predicted.', zh: '势函数没有极值，无从预言。' }
          : { en: `step ${step}: the neurons have not gathered yet.`, zh: `第 ${step} 步：神经元尚未聚集。` };
      const at = writtenAngles(found.map((direction) => direction.angle));
      const [en, zh, degrees, percent] = [at.join(', '), at.join('、'), showDigits(angle), Math.round(100 * share)];
      if (share < leastShare)
        return {
          en: `no direction holds a tenth of the amplitude; the best window, at ${en}, holds ${percent}% and is ${degrees}° from the nearest predicted direction.`,
          zh: `没有哪个方向占到总幅值的十分之一；最好的窗口在 ${zh}，占 ${percent}%，与最近的预言方向相差 ${degrees}°。`,
        };
      return {
        en: `found at ${en}, at most ${degrees}° from a predicted direction, with ${percent}% of the amplitude.`,
        zh: `找到的方向：${zh}，与预言方向最多相差 ${degrees}°，占总幅值的 ${percent}%。`,
      };
    },
  },
};
