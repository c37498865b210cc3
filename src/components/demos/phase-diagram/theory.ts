/** What the theory says of a place in the diagram, and the places of well-known initialisations. */
import type { Text } from '#lib/i18n/text.ts';
import type { Place } from './train.ts';

export type Regime = 'linear' | 'critical' | 'condensed';

/** Luo, Xu, Ma & Zhang (2021): linear where gamma < 1 or gamma' > gamma - 1, condensed where gamma > 1 and gamma' < gamma - 1. */
export function regimeOf({ gamma, gammaPrime }: Place): Regime {
  const edge = 1e-9;
  if (gamma < 1 - edge || gammaPrime > gamma - 1 + edge) return 'linear';
  return gamma > 1 + edge && gammaPrime < gamma - 1 - edge ? 'condensed' : 'critical';
}

/**
 * The slope of log relative change against log width for m -> infinity, by counting powers of m; ours, not the paper's.
 *
 * Condensed: to reach an output of 1 from nothing, m a w = 1 with |a| = |w| (gradient flow keeps a^2 - |w|^2): |w| = m^(-1/2), over the initial
 * m^(-(gamma - gamma')/2). Linear: the residual, 1 or for gamma < 1/2 the initial output m^(1/2 - gamma), is worked off at the rate of the tangent
 * kernel m max(a^2, w^2). So the time integral of the residual is R = residual / (m max(a^2, w^2)), and w moves by the larger of the initial a and
 * the final a = R w, times R.
 */
export function slopeOfTheory({ gamma, gammaPrime }: Place): number {
  if (regimeOf({ gamma, gammaPrime }) !== 'linear') return (gamma - 1 - gammaPrime) * (gamma > 1 ? 0.5 : 0);
  const residual = Math.max(0, 0.5 - gamma);
  // Powers of m of the kernel's larger part and of R.
  const kernel = 1 + Math.max(-(gamma + gammaPrime), -(gamma - gammaPrime));
  const integral = residual - kernel;
  return Math.max(-gammaPrime, integral) + integral;
}

export interface Named extends Place {
  name: string;
  /** Standard deviations, up to constants, of the output weights and of the input weights, and the output's factor 1/alpha. */
  output: string;
  input: string;
  factor: string;
  source: Text;
}

/** gamma and gamma' follow from the three columns: kappa = output x input x factor = m^-gamma, kappa' = output / input = m^-gamma'. */
export const named: readonly Named[] = [
  {
    name: 'NTK',
    gamma: 0.5,
    gammaPrime: 0,
    output: '1',
    input: '1',
    factor: '1/√m',
    source: { en: 'Jacot, Gabriel & Hongler (2018)', zh: 'Jacot、Gabriel 与 Hongler（2018）' },
  },
  {
    name: 'LeCun',
    gamma: 0.5,
    gammaPrime: 0.5,
    output: '1/√m',
    input: '1/√d',
    factor: '1',
    source: { en: 'LeCun, Bottou, Orr & Müller (1998)', zh: 'LeCun、Bottou、Orr 与 Müller（1998）' },
  },
  {
    name: 'He',
    gamma: 0.5,
    gammaPrime: 0.5,
    output: '√(2/m)',
    input: '√(2/d)',
    factor: '1',
    source: { en: 'He, Zhang, Ren & Sun (2015)', zh: 'He、Zhang、Ren 与 Sun（2015）' },
  },
  {
    name: 'Xavier',
    gamma: 1,
    gammaPrime: 0,
    output: '√(2/(m+1))',
    input: '√(2/(m+d))',
    factor: '1',
    source: { en: 'Glorot & Bengio (2010)', zh: 'Glorot 与 Bengio（2010）' },
  },
  {
    name: 'mean field',
    gamma: 1,
    gammaPrime: 0,
    output: '1',
    input: '1',
    factor: '1/m',
    source: { en: 'Mei, Montanari & Nguyen (2018)', zh: 'Mei、Montanari 与 Nguyen（2018）' },
  },
];

/** E, Ma & Wu (2020): output weights of size beta, input weights of size 1: gamma = gamma' = -log beta / log m, a line. */
export const lineOfE = { output: 'β', input: '1', factor: '1', source: { en: 'E, Ma & Wu (2020)', zh: 'E、Ma 与 Wu（2020）' } };
