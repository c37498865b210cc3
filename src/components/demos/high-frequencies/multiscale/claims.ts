/** What the figure claims of a run. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { MultiscaleFrame, NetworkName } from './frame.ts';
import { learned, shortName } from '../wave-params.ts';

/** What the verdicts are put together from: the fastest wave, the two activations, and the steps that each network needed for the wave. */
function partsOf({ waves, networks, step }: MultiscaleFrame) {
  function steps(name: NetworkName): string {
    const passage = networks[name].passages.at(-1) ?? NaN;
    return Number.isNaN(passage) ? `> ${step}` : String(passage);
  }
  return {
    k: waves.at(-1),
    upper: shortName(networks.upperPlain.activation),
    lower: shortName(networks.lowerPlain.activation),
    upperPlain: steps('upperPlain'),
    upperScaled: steps('upperScaled'),
    lowerPlain: steps('lowerPlain'),
    lowerScaled: steps('lowerScaled'),
  };
}

const source = 'liu2020multiscale';

export const claims: Claims<MultiscaleFrame> = {
  'multiscale-reaches': {
    en: 'Subnetworks that see the input at several scales learn the fastest wave, when their activation is a bump.',
    zh: '激活函数是鼓包时，输入取多个尺度的子网络能学会频率最高的波。',
    quantity: {
      en: 'Least relative error of the fastest wave in the multiscale network of the lower row, within the run',
      zh: '训练过程中，下排多尺度网络对频率最高的波的最小相对误差',
    },
    source,
    sourceDetail: { en: 'MscaleDNN-2 with the activation φ', zh: '采用激活函数 φ 的 MscaleDNN-2' },
    ...below('localScaledError', learned),
    passRate: 0.98,
    describe(frame) {
      const { k, lower, lowerScaled } = partsOf(frame);
      return {
        en: `Steps to k = ${k}, ${lower.en} with the scales: ${lowerScaled}.`,
        zh: `k = ${k} 的步数：${lower.zh}，有尺度 ${lowerScaled}。`,
      };
    },
  },
  'relu-does-not': {
    en: 'With ReLU neither network learns it in that time, the plain one or the multiscale one: scales alone are not enough.',
    zh: '用 ReLU 时，普通网络与多尺度网络在同样的步数内都学不会：单有尺度不够。',
    quantity: {
      en: 'Least relative error of the fastest wave in both networks of the upper row, within the run',
      zh: '训练过程中，上排两个网络对频率最高的波的最小相对误差',
    },
    source,
    sourceDetail: { en: 'why the activations are given compact support', zh: '为何采用紧支撑的激活函数' },
    ...above('upperError', learned),
    passRate: 0.98,
    describe(frame) {
      const { k, upper, upperPlain, upperScaled } = partsOf(frame);
      const error = frame.measures['upperError'] ?? NaN;
      const least = showNumber(error);
      const [en, zh] = Number.isNaN(error) ? ['', ''] : [`; least error ${least}`, `；最小误差 ${least}`];
      return {
        en: `Steps to k = ${k}, ${upper.en}: plain ${upperPlain}, scaled ${upperScaled}${en}.`,
        zh: `k = ${k} 的步数：${upper.zh}，普通 ${upperPlain}，有尺度 ${upperScaled}${zh}。`,
      };
    },
  },
  'scales-speed-up': {
    en: 'A bump alone does not explain it: the plain network with the same activation needs 1.4 times as many steps at least, or does not get there.',
    zh: '单有鼓包也解释不了：激活函数相同的普通网络，步数至少为 1.4 倍，或者学不会。',
    quantity: {
      en: 'Steps to the fastest wave (relative error below 0.2) in the plain network over those in the multiscale one, lower row; the run’s length stands for never',
      zh: '下排学会频率最高的波的步数（相对误差首次低于 0.2）：普通网络除以多尺度网络；未学会时以训练步数计',
    },
    source,
    sourceDetail: { en: 'comparison with fully connected networks', zh: '与全连接网络的比较' },
    ...above('lead', 1.4),
    describe(frame) {
      const { k, lower, lowerPlain, lowerScaled } = partsOf(frame);
      const ratio = frame.measures['lead'] ?? NaN;
      const [en, zh] = Number.isNaN(ratio) ? ['', ''] : [`; ratio ${showNumber(ratio)}`, `；之比 ${showNumber(ratio)}`];
      return {
        en: `Steps to k = ${k}, ${lower.en}: scaled ${lowerScaled}, plain ${lowerPlain}${en}.`,
        zh: `k = ${k} 的步数：${lower.zh}，有尺度 ${lowerScaled}，普通 ${lowerPlain}${zh}。`,
      };
    },
  },
};
