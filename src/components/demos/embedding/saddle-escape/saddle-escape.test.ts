import { describe, expect, test } from 'vitest';
import { pointX } from '../points.ts';
import experiment from './experiment.ts';
import type { Critical, EscapeFrame } from './frame.ts';
import { alphas, type Params } from './params.ts';
import { curvaturesOf, neuronToSplit, split } from './split.ts';
import { dataOf } from './targets.ts';
import { foretell } from './wide-spectrum.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { presetParams } from '#lib/experiment/figure.ts';
import { defaults } from '#lib/experiment/params.ts';
import { tanhLandscape, toCriticalPoint } from '#lib/numerics/loss-landscape.ts';
import { sin, tanh } from '#lib/numerics/portable.ts';
import { spectrumOf } from '#lib/numerics/spectrum.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';

const engine = await loadEngine('wasm', 'float64');
const params = { ...defaults(experiment.params), seed: 3, steps: 1200 };

const ended = (change: Partial<Params>) => {
  const run = runToEnd(experiment, { ...params, ...change }, engine);
  const frame = run.frame();
  run.dispose();
  return frame;
};
const outcomes = (frame: EscapeFrame) => experiment.claims.map((claim) => judge(claim, frame).outcome);
const presetFrame = (id: string) =>
  ended(
    presetParams(
      experiment,
      experiment.presets.find((preset) => preset.id === id)!,
    ),
  );

describe('a run', () => {
  const frame = () => ended({});

  test('ends in the known minimum, and splits it into the known saddle', () => {
    const { narrow, wide, loss, gradientNorm, curvatures } = frame().critical!;
    expect(loss).toBeCloseTo(0.08325, 6);
    expect(gradientNorm).toBeLessThan(1e-12);
    expect(narrow.theta.map((text) => Math.abs(Number(text)).toFixed(3))).toEqual(['0.462', '0.111', '1.793']);
    [0.0594, 2.54, 5.25].forEach((value, i) => expect(narrow.values[i]! / value).toBeCloseTo(1, 2));
    [-0.161, 0, 0.076, 0.301, 1.48, 3.53].forEach((value, i) => expect(Math.abs(wide.values[i]! - value)).toBeLessThan(0.006));
    expect(curvatures.map((value) => value.toFixed(3))).toEqual(['-0.322', '0.601']);
  });
});

describe('a split', () => {
  const data = dataOf('stairs');
  const point = toCriticalPoint(tanhLandscape(data, 2), [-0.7, 2.4, -0.7, -4.5, -1.5, 1]);
  const wide = tanhLandscape(data, 3);

  test('keeps the output and the zero gradient', () => {
    const j = neuronToSplit(point.theta);
    expect(j).toBe(0);
    for (const alpha of [-1.5, 0, 0.3, 2.5]) {
      const theta = split(point.theta, j, alpha);
      expect(wide.loss(theta)).toBeCloseTo(point.loss, 14);
      expect(lengthOf(wide.gradient(theta))).toBeLessThan(1e-10);
    }
  });

  test.each(['two', 'noisy', 'sine', 'ripple', 'one'] as const)('signs are foretold for every alpha: %s', (target) => {
    const { critical } = ended({ target, steps: 200 });
    alphas.forEach((alpha, i) =>
      expect(foretell(critical as Critical, alpha), `alpha ${alpha}`).toEqual(critical?.byAlpha.signs[i]),
    );
  });
});

/** How the target with ripples was found: the only k that leaves both eigenvalues of a B of one sign at a minimum. */
test('of the targets tanh x + 0.4 sin kx only k = 6 leaves a minimum', () => {
  const definite = Array.from({ length: 9 }, (_, i) => i + 1).filter((k) => {
    const data = { x: pointX, y: pointX.map((x) => tanh(x) + 0.4 * sin(k * x)) };
    const landscape = tanhLandscape(data, 1);
    const { theta, gradientNorm } = toCriticalPoint(landscape, [1, 0, 1]);
    if (gradientNorm > 1e-10 || spectrumOf(landscape.hessian(theta)).values[0]! < 1e-6) return false;
    const [low, high] = curvaturesOf(theta, 0, data);
    return low * high > 0;
  });
  expect(definite).toEqual([6]);
});

describe('where it breaks', () => {
  test('a line of minima: positive for alpha in (0, 1), two ways down outside', () => {
    const frame = presetFrame('line-of-minima');
    expect(outcomes(frame)).toEqual(['holds', 'fails', 'fails']);
    const signsAt = (alpha: number) => frame.critical?.byAlpha.signs[alphas.indexOf(alpha)];
    expect([0.5, 0, 2].map(signsAt)).toEqual([
      [0, 1, 5],
      [0, 3, 3],
      [2, 1, 3],
    ]);
  });

  test('without errors there are only zeros to add', () => {
    const frame = presetFrame('fits');
    expect(outcomes(frame)).toEqual(['holds', 'fails', 'fails']);
    expect(frame.critical?.wide.signs).toEqual([0, 3, 3]);
  });

  test('without a nudge equal halves stay equal', () => {
    const frame = presetFrame('no-nudge');
    expect(outcomes(frame)).toEqual(['holds', 'holds', 'fails']);
    const theta = frame.wideTheta.map(Number);
    expect([0, 2, 4].map((k) => theta[k])).toEqual([1, 3, 5].map((k) => theta[k]));
  });

  test('weights that grow without end are told', () => {
    const frame = presetFrame('runs-off');
    expect(frame.critical).toBeNull();
    expect(outcomes(frame)).toEqual(['undecided', 'undecided', 'undecided']);
    expect(experiment.claims[0]?.describe(frame).en).toContain('no critical point at finite weights');
  });
});
