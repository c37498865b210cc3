/** What a reader can set. */
import { steps } from '#lib/experiment/network-params.ts';
import { number, ParamError, seed, showNumber, type ParamsOf } from '#lib/experiment/params.ts';
import { listParam } from '../list-param.ts';

export const gammaRange = [0, 2] as const;
export const primeRange = [-1, 1] as const;
/** Points of the reader's own. */
export const mostPlaces = 8;
/** Width of a cell of the map, in gamma and in gamma'. */
export const cell = 0.125;

function readPlace(raw: string) {
  const parts = raw.split(':').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (parts.length !== 2 || !parts.every(Number.isFinite))
    throw new ParamError({ en: `“${raw}” is not of the form γ:γ′`, zh: `“${raw}”不是“γ:γ′”的形式` });
  const [gamma, gammaPrime] = parts as [number, number];
  if (gamma < gammaRange[0] || gamma > gammaRange[1] || gammaPrime < primeRange[0] || gammaPrime > primeRange[1])
    throw new ParamError({
      en: `${raw} is not within γ = ${gammaRange.join(' … ')}, γ′ = ${primeRange.join(' … ')}`,
      zh: `${raw} 不在 γ = ${gammaRange.join(' … ')}、γ′ = ${primeRange.join(' … ')} 的范围内`,
    });
  return { gamma, gammaPrime };
}

/** The three widths are the narrowest times these. */
const widthFactors = [1, 4, 16];

export const params = {
  // The reader's points on the plane. In a permalink: "1.5:-0.5,0.25:0".
  places: listParam({
    label: { en: 'Your points', zh: '你的点' },
    noun: { en: 'points', zh: '点' },
    most: mostPlaces,
    read: readPlace,
    write: ({ gamma, gammaPrime }) => `${showNumber(gamma)}:${showNumber(gammaPrime)}`,
  }),
  narrowest: number({
    label: { en: 'Narrowest of three widths', zh: '三个宽度中最窄者' },
    help: { en: 'The others are 4 and 16 times as wide.', zh: '另外两个是它的 4 倍和 16 倍。' },
    default: 400,
    min: 4,
    max: 1600,
    integer: true,
    scale: 'log',
    primary: true,
  }),
  steps: steps({
    default: 8000,
    min: 1,
    max: 20000,
    primary: true,
    label: { en: 'Steps at most', zh: '最多训练步数' },
    help: { en: 'Training ends before, once the points are fitted.', zh: '拟合好各点，训练即提前结束。' },
  }),
  draws: number({
    label: { en: 'Networks a width', zh: '每个宽度的网络数' },
    help: { en: 'Averaged over.', zh: '取平均。' },
    default: 3,
    min: 1,
    max: 6,
    integer: true,
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

export const widthsOf = ({ narrowest }: Pick<Params, 'narrowest'>) => widthFactors.map((factor) => narrowest * factor);
