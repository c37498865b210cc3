/** What the panels show, in words with their numbers. */
import type { Lang } from '#lib/i18n/text.ts';
import type { DepthFrame } from './experiment.ts';
import type { Params } from './params.ts';
import { directions, short, tiny } from './say.ts';

const activationNames = { relu: 'ReLU', identity: { en: 'linear', zh: '线性' }, tanh: 'tanh' } as const;
export const activationName = (inserted: Params['inserted'], lang: Lang) => {
  const name = activationNames[inserted];
  return typeof name === 'string' ? name : name[lang];
};

/** @param ranges pre-activations of the new units on the data @param current the frame is of these parameters */
export function makeAlts(
  frame: DepthFrame,
  p: Params,
  ranges: readonly (readonly [number, number])[],
  current: boolean,
  lang: Lang,
) {
  const lifted = current ? frame.lifted : null;
  const { outputChange = NaN, gradient = NaN, shallowGradient = NaN } = frame.measures;
  const name = activationName(p.inserted, lang);
  const intervals = ranges.map(([low, high]) => `${short(low)} … ${short(high)}`).join('; ');
  const [within, beyond] = [frame.after.within.at(-1) ?? NaN, frame.after.beyond.at(-1) ?? NaN].map(short);
  const at = frame.after.steps.at(-1);
  if (lang === 'en')
    return {
      fit: lifted
        ? `20 points. The shallow network and the deeper one differ by at most ${tiny(outputChange)}. Moved and trained on, the deeper network has loss ${beyond}, the shallow minimum ${short(lifted.shallowLoss)}.`
        : `20 points and the shallow network at step ${frame.step}.`,
      networks: `The shallow network: x, ${p.width} tanh, f. The deeper network: x, ${p.width} tanh, ${p.insertedLayers} inserted layers of ${p.width} ${name}, f.`,
      activation: intervals ? `${name}. On the data the inputs of the new units are: ${intervals}.` : `${name}.`,
      gradient: lifted
        ? `Norm of the gradient: shallow ${tiny(shallowGradient)}, deeper ${tiny(gradient)}. Directions: shallow ${directions(lifted.shallowCurvature, lang)}; deeper ${directions(lifted.deepCurvature, lang)}.`
        : 'Derivatives of the shallow network’s loss.',
      losses: lifted
        ? `${at} steps after the layer is in: nudged ${within}, moved ${beyond}; the shallow minimum has ${short(lifted.shallowLoss)}.`
        : 'Losses after the layer is in: not yet.',
    };
  return {
    fit: lifted
      ? `20 个数据点。浅网络与深网络最多相差 ${tiny(outputChange)}。移动后再训练的深网络损失为 ${beyond}，浅网络极小点为 ${short(lifted.shallowLoss)}。`
      : `20 个数据点与第 ${frame.step} 步的浅网络。`,
    networks: `浅网络：x，${p.width} 个 tanh，f。深网络：x，${p.width} 个 tanh，插入 ${p.insertedLayers} 层，每层 ${p.width} 个${name}单元，f。`,
    activation: intervals ? `${name}。在数据上，新单元的输入范围：${intervals}。` : `${name}。`,
    gradient: lifted
      ? `梯度的范数：浅网络 ${tiny(shallowGradient)}，深网络 ${tiny(gradient)}。方向：浅网络 ${directions(lifted.shallowCurvature, lang)}；深网络 ${directions(lifted.deepCurvature, lang)}。`
      : '浅网络损失的偏导数。',
    losses: lifted
      ? `插入之后 ${at} 步：受扰动 ${within}，移动后 ${beyond}；浅网络极小点 ${short(lifted.shallowLoss)}。`
      : '插入之后的损失：尚无。',
  };
}
