/** The wide network's spectrum at an alpha: from what a frame holds, and as it is foretold. */
import type { Critical, Signs } from './frame.ts';
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

/**
 * The signs of the wide network's spectrum from what is known of the narrow one: its own, a zero for the way along alpha, and those of
 * alpha (1 - alpha) B.
 */
export function foretell({ narrow, curvatures, tolerance }: Critical, alpha: number): Signs {
  const added = curvatures.map((value) => alpha * (1 - alpha) * value);
  const count = (test: (value: number) => boolean) => added.filter(test).length;
  const [negative, zero, positive] = narrow.signs;
  return [
    negative + count((value) => value < -tolerance),
    zero + 1 + count((value) => Math.abs(value) <= tolerance),
    positive + count((value) => value > tolerance),
  ];
}
