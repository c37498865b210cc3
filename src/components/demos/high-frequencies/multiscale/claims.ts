/** What the figure claims of a run. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { MultiscaleFrame, NetworkName } from './frame.ts';
import { learned, shortName } from './params.ts';

/** What the verdicts are put together from: the fastest wave, the two activations, and when each network learned the wave. */
function partsOf({ waves, networks, step }: MultiscaleFrame) {
  function when(name: NetworkName): Text {
    const passage = networks[name].passages.at(-1) ?? NaN;
    return Number.isNaN(passage)
      ? { en: `not within ${step} steps`, zh: `${step} 步内未学会` }
      : { en: `at step ${passage}`, zh: `第 ${passage} 步` };
  }
  return {
    k: waves.at(-1),
    upper: shortName(networks.upperPlain.activation),
    lower: shortName(networks.lowerPlain.activation),
    upperPlain: when('upperPlain'),
    upperScaled: when('upperScaled'),
    lowerPlain: when('lowerPlain'),
    lowerScaled: when('lowerScaled'),
  };
}

const source = 'liu2020multiscale';

export const claims: Claims<MultiscaleFrame> = {
  'multiscale-reaches': {
    en: 'Subnetworks that see the input at several scales learn the fastest wave, when their activation is a bump.',
    zh: '激活函数为局部鼓包时，以多个尺度看输入的子网络能学会最快的波。',
    quantity: {
      en: 'Least relative error of the fastest wave in the multiscale network of the lower row, within the run',
      zh: '训练过程中，下排多尺度网络对最快波的最小相对误差',
    },
    source,
    sourceDetail: { en: 'MscaleDNN-2 with the activation φ', zh: '采用激活函数 φ 的 MscaleDNN-2' },
    ...below('localScaledError', learned),
    passRate: 0.98,
    describe(frame) {
      const { k, lower, lowerScaled } = partsOf(frame);
      return {
        en: `k = ${k} in the multiscale network with ${lower.en}: ${lowerScaled.en}.`,
        zh: `${lower.zh} 多尺度网络学会 k = ${k}：${lowerScaled.zh}。`,
      };
    },
  },
  'relu-does-not': {
    en: 'With ReLU neither network learns it in that time, the plain one or the multiscale one: scales alone do not help.',
    zh: '用 ReLU 时，普通网络和多尺度网络在同样时间内都学不会：单有尺度没有用。',
    quantity: {
      en: 'Least relative error of the fastest wave in both networks of the upper row, within the run',
      zh: '训练过程中，上排两个网络对最快波的最小相对误差',
    },
    source,
    sourceDetail: { en: 'why the activations are given compact support', zh: '为何采用紧支撑的激活函数' },
    ...above('upperError', learned),
    passRate: 0.98,
    describe(frame) {
      const { k, upper, upperPlain, upperScaled } = partsOf(frame);
      const error = frame.measures['upperError'] ?? NaN;
      const least = showNumber(error);
      const [en, zh] = Number.isNaN(error) ? ['', ''] : [`; least error of the two ${least}`, `；两者的最小误差为 ${least}`];
      return {
        en: `k = ${k} with ${upper.en}: plain ${upperPlain.en}, multiscale ${upperScaled.en}${en}.`,
        zh: `用 ${upper.zh} 学 k = ${k}：普通网络 ${upperPlain.zh}，多尺度网络 ${upperScaled.zh}${zh}。`,
      };
    },
  },
  'scales-speed-up': {
    en: 'A bump alone does not explain it: the plain network with the same activation needs more steps, or does not get there.',
    zh: '单靠鼓包也解释不了：激活函数相同的普通网络需要更多步，或者学不会。',
    quantity: {
      en: 'Steps to the fastest wave (relative error below 0.2) in the plain network over those in the multiscale one, lower row; the run’s length stands for never',
      zh: '下排学会最快波的步数（相对误差首次低于 0.2）：普通网络除以多尺度网络；未学会时以训练步数计',
    },
    source,
    sourceDetail: { en: 'comparison with fully connected networks', zh: '与全连接网络的比较' },
    ...above('lead', 1.25),
    describe(frame) {
      const { k, lower, lowerPlain, lowerScaled } = partsOf(frame);
      const ratio = frame.measures['lead'] ?? NaN;
      const [en, zh] = Number.isNaN(ratio) ? ['', ''] : [` (ratio ${showNumber(ratio)})`, `（之比 ${showNumber(ratio)}）`];
      return {
        en: `${lower.en}, k = ${k}: ${lowerScaled.en} with the scales, ${lowerPlain.en} without${en}.`,
        zh: `${lower.zh}，k = ${k}：有尺度时${lowerScaled.zh}，无尺度时${lowerPlain.zh}${zh}。`,
      };
    },
  },
};
