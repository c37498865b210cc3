/** The data as tables. */
import { showDigits } from '#lib/experiment/params.ts';
import { table } from '#lib/experiment/table.ts';
import { decodeLevels } from '../../shared/picture.ts';
import type { FourierFeaturesFrame } from './frame.ts';
import { allPixels, isTrained, levelsOfPicture, pixels, side } from './pictures.ts';

export function tables({ sigmas, train, test, picture, drawings }: FourierFeaturesFrame) {
  const greys = (levels: Uint8Array | null) => allPixels.map((i) => levels?.[i] ?? NaN);
  const names = Array.from(sigmas, (sigma) => (sigma === 0 ? 'plain' : `sigma_${showDigits(sigma)}`));
  return [
    table(
      'networks',
      {
        en: 'PSNR on trained and unseen pixels, dB, by standard deviation of the random frequencies (0: plain network)',
        zh: '训练像素与未见像素上的 PSNR（dB），按随机频率的标准差（0：普通网络）',
      },
      { sigma: Array.from(sigmas, (sigma) => Number(showDigits(sigma))), train_psnr: train, test_psnr: test },
    ),
    table(
      'pictures',
      {
        en: 'Grey level at each pixel, 0 to 15: target and networks; 1: trained on',
        zh: '各像素的灰度级（0 到 15）：目标与各网络；1 表示用于训练',
      },
      {
        row: allPixels.map((i) => Math.floor(i / side)),
        column: allPixels.map((i) => i % side),
        trained: allPixels.map((i) => (isTrained(i) ? 1 : 0)),
        target: greys(levelsOfPicture(picture)),
        ...Object.fromEntries(names.map((name, i) => [name, greys(decodeLevels(drawings[i] ?? '', pixels))])),
      },
    ),
  ];
}
