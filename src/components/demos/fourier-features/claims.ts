/** What the figure claims, all on pixels that no network was trained on. */
import type { Claim } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { bestOf, type FourierFeaturesFrame } from './jobs.ts';

/** Margins in dB: of the best sigma over the plain network, and over both ends; of seen over unseen pixels at the largest sigma. */
export const margins = { gain: 5, fall: 3, gap: 15 };

const source = 'tancik2020fourier';
const decibels = (values: Float32Array, i: number) => `${(values[i] as number).toFixed(1)} dB`;
const sigmaAt = (frame: FourierFeaturesFrame, i: number) => String(Number((frame.sigmas[i] as number).toPrecision(2)));

/** While there are networks left to train. */
function progress(frame: FourierFeaturesFrame): Text {
  return {
    en: `${frame.step} of ${frame.sigmas.length} networks trained.`,
    zh: `${frame.sigmas.length} 个网络中已训练 ${frame.step} 个。`,
  };
}

export const claims: Claim<FourierFeaturesFrame>[] = [
  {
    id: 'features-help',
    statement: {
      en: 'With random Fourier features of the right σ the network draws unseen pixels more than 5 dB better than without.',
      zh: '用合适 σ 的随机傅里叶特征，网络画出的未见像素比不用时好 5 dB 以上。',
    },
    quantity: {
      en: 'Test PSNR at the best σ minus that of the plain network, dB',
      zh: '最佳 σ 下的测试 PSNR 减去普通网络的（dB）',
    },
    source,
    sourceDetail: { en: 'image regression; the pictures are ours', zh: '图像回归部分；图像为本站自制' },
    measure: 'gain',
    threshold: margins.gain,
    direction: 'above',
    passRate: 0.95,
    describe(frame) {
      if (Number.isNaN(frame.measures['gain'])) return progress(frame);
      const best = bestOf(frame);
      return {
        en: `Plain ${decibels(frame.test, 0)}, best ${decibels(frame.test, best)} at σ = ${sigmaAt(frame, best)}.`,
        zh: `普通网络 ${decibels(frame.test, 0)}，σ = ${sigmaAt(frame, best)} 时最好，为 ${decibels(frame.test, best)}。`,
      };
    },
  },
  {
    id: 'inverted-u',
    statement: {
      en: 'The best σ lies inside the range: at both ends unseen pixels are more than 3 dB worse.',
      zh: '最佳的 σ 在范围之内：在两端，未见像素都差 3 dB 以上。',
    },
    quantity: {
      en: 'Test PSNR at the best σ minus the larger of those at the two ends, dB',
      zh: '最佳 σ 下的测试 PSNR 减去两端中较大者（dB）',
    },
    source,
    sourceDetail: { en: 'PSNR against the standard deviation of the frequencies', zh: 'PSNR 随频率标准差的变化' },
    measure: 'fall',
    threshold: margins.fall,
    direction: 'above',
    passRate: 0.95,
    describe(frame) {
      if (Number.isNaN(frame.measures['fall'])) return progress(frame);
      const best = bestOf(frame);
      const last = frame.test.length - 1;
      return {
        en: `Unseen pixels: ${decibels(frame.test, 1)} at σ = ${sigmaAt(frame, 1)}, ${decibels(frame.test, best)} at ${sigmaAt(frame, best)}, ${decibels(frame.test, last)} at ${sigmaAt(frame, last)}.`,
        zh: `未见像素：σ = ${sigmaAt(frame, 1)} 时 ${decibels(frame.test, 1)}，${sigmaAt(frame, best)} 时 ${decibels(frame.test, best)}，${sigmaAt(frame, last)} 时 ${decibels(frame.test, last)}。`,
      };
    },
  },
  {
    id: 'overfits',
    statement: {
      en: 'At the largest σ the seen pixels are drawn more than 15 dB better than the unseen ones between them.',
      zh: 'σ 最大时，见过的像素比其间未见的像素好 15 dB 以上。',
    },
    quantity: { en: 'Training minus test PSNR at the largest σ, dB', zh: '最大 σ 下训练 PSNR 减去测试 PSNR（dB）' },
    source,
    sourceDetail: { en: 'overfitting at large scales', zh: '尺度过大时的过拟合' },
    measure: 'gap',
    threshold: margins.gap,
    direction: 'above',
    passRate: 0.95,
    describe(frame) {
      if (Number.isNaN(frame.measures['gap'])) return progress(frame);
      const last = frame.test.length - 1;
      return {
        en: `At σ = ${sigmaAt(frame, last)}: seen ${decibels(frame.train, last)}, unseen ${decibels(frame.test, last)}.`,
        zh: `σ = ${sigmaAt(frame, last)} 时：见过的 ${decibels(frame.train, last)}，未见的 ${decibels(frame.test, last)}。`,
      };
    },
  },
];
