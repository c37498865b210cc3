/**
 * The formula: each part's expected error against the clean target has one clock,
 * E_i(t) = S_i e^(-2 t / tau_i) + N_i (1 - e^(-t / tau_i))^2, and the test error is their sum. tau_i is one over the rate of the part's waves.
 */
import { exp, log } from '#lib/numerics/portable.ts';
import { parts, type Params } from './params.ts';

export interface Clock {
  /** Steps after which what is not learned yet has shrunk by e. */
  tau: number;
  /** Mean square of the target in this part. */
  signal: number;
  /** Expected square of the noise in this part, all its coefficients together. */
  noise: number;
}

/** Where noise of one part alone lies. */
const places = ['low', 'middle', 'high'];

/** Coefficients of part `i`: a sine and a cosine for each frequency. */
export const sizeOf = (i: number): number => 2 * (parts[i]?.waves.length ?? 0);

/** White noise of variance s^2 at n samples has the variance s^2 / n in every coefficient. */
export function clocksOf(p: Params): Clock[] {
  const taus = [p.clock1, p.clock2, p.clock3];
  const signals = [p.signal1, p.signal2, p.signal3];
  const variance = (p.noiseStd * p.noiseStd) / p.samples;
  return taus.map((tau, i) => ({
    tau,
    signal: signals[i] as number,
    noise: p.noise === 'white' || p.noise === places[i] ? sizeOf(i) * variance : 0,
  }));
}

/** The two terms at step t: signal that is not learned yet, and noise that is. */
export function termsAt({ tau, signal, noise }: Clock, t: number): { missing: number; taken: number } {
  const left = exp(-t / tau);
  return { missing: signal * left * left, taken: noise * (1 - left) * (1 - left) };
}

export function errorAt(clock: Clock, t: number): number {
  const { missing, taken } = termsAt(clock, t);
  return missing + taken;
}

export const sumAt = (clocks: readonly Clock[], t: number): number => clocks.reduce((sum, clock) => sum + errorAt(clock, t), 0);

/** The step at which a part's own error is least: Infinity where there is no noise. */
export const bestTime = ({ tau, signal, noise }: Clock): number => (signal === 0 ? 0 : tau * log(1 + signal / noise));
