/** What the figure claims. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { small } from '../numbers.ts';
import type { DepthFrame, Lifted } from './frame.ts';
import { directions, short } from './say.ts';

/** While the shallow network trains, its loss; then what `known` says. */
function once({ lifted, step, training }: DepthFrame, known: (lifted: Lifted) => Text): Text {
  if (lifted) return known(lifted);
  const loss = short(training.loss.at(-1) ?? NaN);
  return {
    en: `step ${step}: the shallow network is training, its loss is ${loss}.`,
    zh: `第 ${step} 步：浅网络正在训练，损失为 ${loss}。`,
  };
}

const measure = ({ measures }: DepthFrame, name: string) => small(measures[name] ?? NaN);

export const claims: Claims<DepthFrame> = {
  'same-output': {
    en: 'A layer can be inserted without changing what the network computes.',
    zh: '可以插入一层，而网络所表示的函数不变。',
    quantity: {
      en: 'Largest difference between the outputs of the shallow and of the deeper network, on the 20 points and on 121 places from −3 to 3',
      zh: '浅网络与深网络输出的最大差别，取自 20 个数据点以及 −3 到 3 之间的 121 个位置',
    },
    source: 'bai2024depth',
    sourceDetail: { en: 'critical lifting preserves the outputs', zh: '临界提升保持输出不变' },
    ...below('outputChange', 1e-12),
    exact: true,
    describe: (frame) =>
      once(frame, () => ({
        en: `outputs at most ${measure(frame, 'outputChange')} apart.`,
        zh: `输出最多相差 ${measure(frame, 'outputChange')}。`,
      })),
  },
  'still-critical': {
    en: 'The shallow network’s critical point becomes a critical point of the deeper one.',
    zh: '浅网络的临界点成为深网络的临界点。',
    quantity: {
      en: 'Norm of the gradient of the deeper network’s loss where the layer has been inserted',
      zh: '插入该层之后，深网络损失的梯度的范数',
    },
    source: 'bai2024depth',
    sourceDetail: { en: 'embedding principle in depth', zh: '深度嵌入原则' },
    ...below('gradient', 1e-8),
    exact: true,
    describe: (frame) =>
      once(frame, () => ({
        en: `gradient ${measure(frame, 'shallowGradient')}, deeper ${measure(frame, 'gradient')}.`,
        zh: `梯度范数：浅网络 ${measure(frame, 'shallowGradient')}，深网络 ${measure(frame, 'gradient')}。`,
      })),
  },
  'only-flatter': {
    en: 'With a new layer no wider than the old, as many directions lead uphill and downhill as before: the added ones are flat.',
    zh: '新层不比原来的层宽时，上坡与下坡的方向都不增不减，新添的方向全是平坦的。',
    quantity: {
      en: 'Change of the number of negative and of positive eigenvalues of the Hessian, added up',
      zh: 'Hessian 矩阵负特征值个数与正特征值个数的变化之和',
    },
    source: 'bai2024depth',
    sourceDetail: { en: 'lifted critical points are more degenerate', zh: '提升所得的临界点更加退化' },
    ...below('signChanges', 0.5),
    exact: true,
    describe: (frame) =>
      once(frame, ({ shallowCurvature, deepCurvature }) => ({
        en: `shallow: ${directions(shallowCurvature, 'en')}; deeper: ${directions(deepCurvature, 'en')}.`,
        zh: `浅网络：${directions(shallowCurvature, 'zh')}；深网络：${directions(deepCurvature, 'zh')}。`,
      })),
  },
  'falls-back': {
    en: 'Nudged, the deeper network falls back to the loss of the shallow minimum.',
    zh: '受扰动后，深网络仍落回浅网络极小点的损失。',
    quantity: {
      en: 'Final loss of the nudged deeper network over that of the shallow critical point',
      zh: '受扰动的深网络的最终损失与浅网络临界点的损失之比',
    },
    source: 'bai2024depth',
    sourceDetail: {
      en: 'lifted critical points lie on manifolds; the nudge is ours',
      zh: '提升所得的临界点构成流形；扰动实验为本站所设',
    },
    ...above('fallsBack', 0.999),
    exact: true,
    describe: (frame) =>
      once(frame, ({ shallowLoss }) => {
        const [loss, nudged] = [shallowLoss, frame.after.within.at(-1) ?? NaN].map(short);
        return { en: `loss ${loss}, deeper and nudged ${nudged}.`, zh: `浅网络 ${loss}，受扰动的深网络 ${nudged}。` };
      }),
  },
  'way-out': {
    en: 'Moved to where the new layer is no longer linear on the data, the deeper network trains below the shallow minimum.',
    zh: '移到新层在数据上不再是线性的地方，深网络就能训练到浅网络的极小值以下。',
    quantity: {
      en: 'Final loss of the moved network over that of the shallow critical point',
      zh: '移动过的网络的最终损失与浅网络临界点的损失之比',
    },
    source: 'bai2024depth',
    sourceDetail: {
      en: 'the lifted points form manifolds on which the layer is linear; that they end in a way down is measured here',
      zh: '提升所得的点构成流形，新层在其上是线性的；流形尽头有下坡的路，为本图所测',
    },
    ...below('lossRatio', 0.9),
    exact: true,
    describe: (frame) =>
      once(frame, ({ shallowLoss }) => {
        const { steps, beyond } = frame.after;
        const [loss, moved] = [shallowLoss, beyond.at(-1) ?? NaN].map(short);
        const since = steps.at(-1);
        return {
          en: `loss ${loss}, moved ${moved} (step ${since}).`,
          zh: `浅网络损失 ${loss}；移动过的，${since} 步后 ${moved}。`,
        };
      }),
  },
};
