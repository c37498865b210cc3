/** What a reader can set. */
import { steps } from '#lib/experiment/network-params.ts';
import { number, ParamError, seed, showNumber, type Param, type ParamsOf } from '#lib/experiment/params.ts';
import type { Place } from './train.ts';

export const gammaRange = [0, 2] as const;
export const primeRange = [-1, 1] as const;
/** Points of the reader's own. */
export const mostPlaces = 8;

function parsePlace(raw: string): Place {
  const [gamma, gammaPrime, ...rest] = raw.split(':').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (
    gamma === undefined ||
    gammaPrime === undefined ||
    rest.length > 0 ||
    !Number.isFinite(gamma) ||
    !Number.isFinite(gammaPrime)
  )
    throw new ParamError({ en: `“${raw}” is not of the form γ:γ′`, zh: `“${raw}”不是“γ:γ′”的形式` });
  if (gamma < gammaRange[0] || gamma > gammaRange[1] || gammaPrime < primeRange[0] || gammaPrime > primeRange[1])
    throw new ParamError({
      en: `${raw} is not within γ = ${gammaRange.join(' … ')}, γ′ = ${primeRange.join(' … ')}`,
      zh: `${raw} 不在 γ = ${gammaRange.join(' … ')}、γ′ = ${primeRange.join(' … ')} 的范围内`,
    });
  return { gamma, gammaPrime };
}

const format = (places: readonly Place[]) =>
  places.map(({ gamma, gammaPrime }) => `${showNumber(gamma)}:${showNumber(gammaPrime)}`).join(',');

/** The reader's points on the plane. In a permalink: "1.5:-0.5,0.25:0". */
const places: Param<readonly Place[]> = {
  label: { en: 'Your points', zh: '你的点' },
  default: [],
  primary: true,
  control: { kind: 'figure' },
  parse(raw) {
    if (raw.trim() === '') return [];
    const read = raw.split(',').map(parsePlace);
    if (read.length > mostPlaces)
      throw new ParamError(
        { en: `there may be ${mostPlaces} points, not ${read.length}`, zh: `最多 ${mostPlaces} 个点，而不是 ${read.length} 个` },
        read.slice(0, mostPlaces),
      );
    return read;
  },
  format,
  show: format,
};

/** Every width is this many times the one before. */
export const widthFactor = 4;
const widthCount = 3;

export const params = {
  places,
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
    help: { en: 'Training ends before, once the points are fitted.', zh: '一旦拟合好各点，训练便提前结束。' },
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

export const widthsOf = ({ narrowest }: Pick<Params, 'narrowest'>) =>
  Array.from({ length: widthCount }, (_, i) => narrowest * widthFactor ** i);
