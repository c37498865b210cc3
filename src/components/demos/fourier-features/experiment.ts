/**
 * Random Fourier features: a network learns a picture from coordinates that were first turned into cosines and sines of random frequencies.
 * After Tancik et al. (2020), Sec. 6, and their figure of PSNR against the standard deviation of the frequencies; a quarter of the pixels is
 * trained on, as there. Pictures, sizes and number of steps are ours, small enough to train in a page.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { inTurn } from '#lib/experiment/jobs.ts';
import { decodeLevels } from '../f-principle-image/picture.ts';
import { claims } from './claims.ts';
import { jobs, type FourierFeaturesFrame } from './jobs.ts';
import { params, type Params } from './params.ts';
import { isTrained, levelsOfPicture, pixels, side } from './pictures.ts';
import { presets } from './presets.ts';

const nameOf = (sigma: number) => (sigma === 0 ? 'plain' : `sigma_${String(Number(sigma.toPrecision(2)))}`);

export default defineExperiment<Params, FourierFeaturesFrame>({
  id: 'fourier-features',
  version: 1,
  precision: 'float32',
  params,
  length: jobs.count,
  start: inTurn(jobs),
  jobs,
  presets,
  claims,
  tables(frame) {
    const drawings = frame.drawings.map((text) => decodeLevels(text, pixels));
    const target = levelsOfPicture(frame.picture);
    return [
      {
        name: 'networks',
        caption: {
          en: 'PSNR on trained and unseen pixels, dB, by standard deviation of the random frequencies (0: plain network)',
          zh: '训练像素与未见像素上的 PSNR（dB），按随机频率的标准差（0：普通网络）',
        },
        columns: ['sigma', 'train_psnr', 'test_psnr'],
        rows: Array.from(frame.sigmas, (sigma, i) => [
          Number(sigma.toPrecision(2)),
          frame.train[i] as number,
          frame.test[i] as number,
        ]),
      },
      {
        name: 'pictures',
        caption: {
          en: 'Grey level at each pixel, 0 to 15: target and networks; 1: trained on',
          zh: '各像素的灰度级（0 到 15）：目标与各网络；1 表示用于训练',
        },
        columns: ['row', 'column', 'trained', 'target', ...Array.from(frame.sigmas, nameOf)],
        rows: Array.from({ length: pixels }, (_, i) => [
          Math.floor(i / side),
          i % side,
          isTrained(i) ? 1 : 0,
          target?.[i] ?? NaN,
          ...drawings.map((levels) => levels?.[i] ?? NaN),
        ]),
      },
    ];
  },
});
