/** What the theory says of a place in the diagram, and the places of well-known initialisations. */
import type { Text } from '#lib/i18n/text.ts';
import type { Place } from './frame.ts';

export type Regime = 'linear' | 'critical' | 'condensed';

/** Luo, Xu, Ma & Zhang (2021): linear where gamma < 1 or gamma' > gamma - 1, condensed where gamma > 1 and gamma' < gamma - 1. */
export function regimeOf({ gamma, gammaPrime }: Place): Regime {
  const edge = 1e-9;
  if (gamma < 1 - edge || gammaPrime > gamma - 1 + edge) return 'linear';
  return gamma > 1 + edge && gammaPrime < gamma - 1 - edge ? 'condensed' : 'critical';
}

/** What counting powers says of a slope: one number where both are equal. */
export interface Bounds {
  least: number;
  most: number;
}

/**
 * The slope of log relative change against log width for m -> infinity, by counting powers of m; ours, not the paper's.
 *
 * Condensed: to reach an output of 1 from nothing, m a w = 1. Where both layers grow, |a| = |w| (gradient flow keeps a^2 - |w|^2), so
 * |w| = m^(-1/2), over the initial m^(-(gamma - gamma')/2). Where gamma + gamma' < 1 the output weights begin above m^(-1/2) and need not grow:
 * |w| = 1 / (m a) is enough, which gives gamma - 1, the least. Whether it is enough to fit the points counting does not say.
 *
 * Linear: the residual, 1 or for gamma < 1/2 the initial output m^(1/2 - gamma), is worked off at the rate of the tangent kernel
 * m max(a^2, w^2). So the time integral of the residual is R = residual / (m max(a^2, w^2)), and w moves by the larger of the initial a and
 * the final a = R w, times R.
 */
export function slopesOfTheory({ gamma, gammaPrime }: Place): Bounds {
  const regime = regimeOf({ gamma, gammaPrime });
  if (regime === 'critical') return { least: 0, most: 0 };
  if (regime === 'condensed') {
    const most = (gamma - 1 - gammaPrime) / 2;
    return { least: Math.min(gamma - 1, most), most };
  }
  const residual = Math.max(0, 0.5 - gamma);
  // Powers of m of the kernel's larger part and of R.
  const kernel = 1 + Math.max(-(gamma + gammaPrime), -(gamma - gammaPrime));
  const integral = residual - kernel;
  const slope = Math.max(-gammaPrime, integral) + integral;
  return { least: slope, most: slope };
}

/** The slope by theory at gamma' = 0, where counting settles it. */
export const slopeInRow = (gamma: number): number => slopesOfTheory({ gamma, gammaPrime: 0 }).most;

/** "Jacot, Gabriel & Hongler (2018)" */
const cited = (year: number, ...authors: string[]): Text => {
  const [others, last] = [authors.slice(0, -1), authors.at(-1)];
  return { en: `${others.join(', ')} & ${last} (${year})`, zh: `${others.join('、')} 与 ${last}（${year}）` };
};

/**
 * A well-known initialisation. Its sizes are the standard deviations, up to constants, of the output weights and of the input weights, and the
 * output's factor 1/alpha. The place follows: kappa = output x input x factor = m^-gamma, kappa' = output / input = m^-gamma'.
 */
const initialisation = (
  name: string,
  [gamma, gammaPrime]: [number, number],
  [output, input, factor]: [string, string, string],
  source: Text,
) => ({ name, gamma, gammaPrime, output, input, factor, source });

export const named = [
  initialisation('NTK', [0.5, 0], ['1', '1', '1/√m'], cited(2018, 'Jacot', 'Gabriel', 'Hongler')),
  initialisation('LeCun', [0.5, 0.5], ['1/√m', '1/√d', '1'], cited(1998, 'LeCun', 'Bottou', 'Orr', 'Müller')),
  initialisation('He', [0.5, 0.5], ['√(2/m)', '√(2/d)', '1'], cited(2015, 'He', 'Zhang', 'Ren', 'Sun')),
  initialisation('Xavier', [1, 0], ['√(2/(m+1))', '√(2/(m+d))', '1'], cited(2010, 'Glorot', 'Bengio')),
  initialisation('mean field', [1, 0], ['1', '1', '1/m'], cited(2018, 'Mei', 'Montanari', 'Nguyen')),
];

/** Output weights of size beta, input weights of size 1: gamma = gamma' = -log beta / log m, a line. */
export const lineOfE = { name: 'E, Ma & Wu', output: 'β', input: '1', factor: '1', source: cited(2020, 'E', 'Ma', 'Wu') };
