/** The wide network's spectrum at an alpha, from what a frame holds. */
import type { Critical, Signs } from './critical.ts';
import { alphas } from './params.ts';

export interface WideSpectrum {
  /** By rising value. */
  values: readonly number[];
  signs: Signs;
}

/** Null: the frame, whose run was with `known`, does not hold this alpha. */
export function wideSpectrumAt(critical: Critical, known: number, alpha: number): WideSpectrum | null {
  if (alpha === known) return critical.wide;
  const i = alphas.findIndex((value) => Math.abs(value - alpha) < 1e-9);
  const [values, signs] = [critical.byAlpha.values[i], critical.byAlpha.signs[i]];
  return values && signs ? { values, signs } : null;
}
