/** What the figure claims, all on pixels that no network was trained on. */
import { above, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { FourierFeaturesFrame } from './frame.ts';
import { margins } from './params.ts';

/** What verdicts tell of the networks: sigma, and PSNR on seen and unseen pixels. The best is the one with Fourier features. */
function networksOf({ sigmas, train, test, best }: FourierFeaturesFrame) {
  const decibels = (value = NaN) => `${value.toFixed(1)} dB`;
  const at = (i: number) => ({
    sigma: showDigits(sigmas.at(i) ?? NaN),
    seen: decibels(train.at(i)),
    unseen: decibels(test.at(i)),
  });
  return { plain: at(0), first: at(1), best: at(best), last: at(-1) };
}

/** A verdict's sentence once all networks are trained; till then, how many are. */
const onceTrained = (sentence: (networks: ReturnType<typeof networksOf>) => Text) =>
  onceKnown(
    'gain',
    ({ step, sigmas }: FourierFeaturesFrame) => ({
      en: `${step} of ${sigmas.length} networks trained.`,
      zh: `${sigmas.length} 个网络中已训练 ${step} 个。`,
    }),
    (_, frame) => sentence(networksOf(frame)),
  );

const source = 'tancik2020fourier';

export const claims: Claims<FourierFeaturesFrame> = {
  'features-help': {
    en: 'With random Fourier features of the right σ the network draws unseen pixels more than 6.5 dB better than without.',
    zh: 'σ 合适时，用随机傅里叶特征画出的未见像素，比不用时好 6.5 dB 以上。',
    quantity: {
      en: 'Test PSNR at the best σ minus that of the plain network, dB',
      zh: '最佳 σ 下的测试 PSNR 减去普通网络的（dB）',
    },
    source,
    sourceDetail: { en: 'image regression; the pictures are ours', zh: '图像回归部分；图像为本站自制' },
    ...above('gain', margins.gain),
    describe: onceTrained(({ plain, best }) => ({
      en: `Plain ${plain.unseen}, best ${best.unseen} at σ = ${best.sigma}.`,
      zh: `普通 ${plain.unseen}，σ = ${best.sigma} 时 ${best.unseen}。`,
    })),
  },
  'inverted-u': {
    en: 'The best σ lies inside the range: at both ends unseen pixels are more than 6 dB worse.',
    zh: '最佳的 σ 在范围之内：在两端，未见像素都差 6 dB 以上。',
    quantity: {
      en: 'Test PSNR at the best σ minus the larger of those at the two ends, dB',
      zh: '最佳 σ 下的测试 PSNR 减去两端中较大者（dB）',
    },
    source,
    sourceDetail: { en: 'PSNR against the standard deviation of the frequencies', zh: 'PSNR 随频率标准差的变化' },
    ...above('fall', margins.fall),
    describe: onceTrained(({ first, best, last }) => ({
      en: `Unseen: ${first.unseen} at the smallest σ, ${best.unseen} at ${best.sigma}, ${last.unseen} at the largest.`,
      zh: `未见：σ 最小时 ${first.unseen}，${best.sigma} 时 ${best.unseen}，最大时 ${last.unseen}。`,
    })),
  },
  overfits: {
    en: 'At the largest σ the seen pixels are drawn more than 17 dB better than the unseen ones between them.',
    zh: 'σ 最大时，见过的像素比其间未见的像素好 17 dB 以上。',
    quantity: { en: 'Training minus test PSNR at the largest σ, dB', zh: '最大 σ 下训练 PSNR 减去测试 PSNR（dB）' },
    source,
    sourceDetail: { en: 'overfitting at large scales', zh: '尺度过大时的过拟合' },
    ...above('gap', margins.gap),
    describe: onceTrained(({ last }) => ({
      en: `At σ = ${last.sigma}: seen ${last.seen}, unseen ${last.unseen}.`,
      zh: `σ = ${last.sigma}：见过 ${last.seen}，未见 ${last.unseen}。`,
    })),
  },
};
