/** What the panels of multiscale show, in words and numbers, for readers who do not see them. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { activationName } from './claims.ts';
import type { MultiscaleFrame, NetworkName } from './experiment.ts';

const percent = (share: number) => `${Math.round(100 * share)}%`;

export function cellAlternatives(frame: MultiscaleFrame, name: NetworkName, lang: Lang) {
  const { waves, step, networks } = frame;
  const { errors, passages } = networks[name];
  const none = lang === 'en' ? 'not yet' : '尚未';
  const kind = name.endsWith('Plain')
    ? { en: 'plain network', zh: '普通网络' }[lang]
    : { en: 'multiscale network', zh: '多尺度网络' }[lang];
  const activation = activationName(frame, name, lang);
  const now = waves.map((k, i) => `k = ${k}: ${showNumber(errors.at(i - waves.length) ?? NaN)}`).join(', ');
  const learned = waves.map((k, i) => `k = ${k}: ${Number.isNaN(passages[i]) ? none : passages[i]}`).join(', ');
  return lang === 'en'
    ? {
        space: `The ${kind} with ${activation} and its target after ${step} steps. Relative errors: ${now}.`,
        map: `Relative error of each wave in the ${kind} with ${activation} over training. Steps at which they were learned: ${learned}.`,
      }
    : {
        space: `第 ${step} 步时 ${activation} ${kind}与目标。相对误差：${now}。`,
        map: `训练中 ${activation} ${kind}各波的相对误差。学会的步数：${learned}。`,
      };
}

export function diagramAlternatives(frame: MultiscaleFrame, lang: Lang) {
  const { scales, networks, depth, plainWidth, subnetworkWidth: narrow } = frame;
  const { upperScaled, lowerScaled, upperPlain } = networks;
  const k = frame.waves.at(-1);
  const shares = scales
    .map(
      (scale, j) => `×${showNumber(scale)}: ${percent(upperScaled.shares[j] ?? NaN)}, ${percent(lowerScaled.shares[j] ?? NaN)}`,
    )
    .join('; ');
  const [upper, lower] = [activationName(frame, 'upperScaled', lang), activationName(frame, 'lowerScaled', lang)];
  return lang === 'en'
    ? {
        plain: `The plain network: x enters one network with ${depth} hidden layers of ${plainWidth} units, ${upperPlain.parameters} parameters.`,
        scaled: `The multiscale network: x, times six scales, enters six subnetworks with ${depth} hidden layers of ${narrow} units; their outputs are added; ${upperScaled.parameters} parameters. Shares of the wave k = ${k} held by each (${upper}, ${lower}): ${shares}.`,
      }
    : {
        plain: `普通网络：x 输入一个网络，有 ${depth} 个隐藏层，每层 ${plainWidth} 个神经元，共 ${upperPlain.parameters} 个参数。`,
        scaled: `多尺度网络：x 乘以六个尺度，输入六个子网络，各有 ${depth} 个隐藏层，每层 ${narrow} 个神经元，输出相加，共 ${upperScaled.parameters} 个参数。各子网络承担的 k = ${k} 的份额（${upper}，${lower}）：${shares}。`,
      };
}
