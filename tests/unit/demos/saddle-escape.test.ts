import { beforeAll, describe, expect, test } from 'vitest';
import experiment, { type EscapeFrame } from '#components/demos/saddle-escape/experiment.ts';
import { foretell, type Critical } from '#components/demos/saddle-escape/critical.ts';
import { alphas, type Params } from '#components/demos/saddle-escape/params.ts';
import { curvaturesOf, neuronToSplit, split } from '#components/demos/saddle-escape/split.ts';
import { dataOf, pointX } from '#components/demos/saddle-escape/targets.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { presetParams, runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { lengthOf, tanhLandscape, toCriticalPoint } from '#lib/numerics/loss-landscape.ts';
import { sin, tanh } from '#lib/numerics/portable.ts';
import { spectrumOf } from '#lib/numerics/spectrum.ts';
import recompute from '../../recompute/saddle-escape.ts';
import { tableRows } from './tables.ts';

const engine = await loadEngine('wasm', 'float64');
const params = { ...defaults(experiment.params), seed: 3, steps: 1200 };
beforeAll(() => experiment.prepare?.());

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

  test('its claims hold, and follow from its tables', () => {
    const finished = frame();
    const tables = tableRows(experiment.tables(finished, params));
    for (const claim of experiment.claims) {
      const { value, outcome } = judge(claim, finished);
      expect(outcome, claim.id).toBe('holds');
      expect(Math.abs(recompute[claim.id as keyof typeof recompute](tables) - value), claim.id).toBeLessThan(1e-9);
    }
  });

  test('is the same however it is sliced', () => {
    const whole = runToEnd(experiment, params, engine);
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) {
      sliced.frame();
      sliced.advance((i * i) % 61);
    }
    expect(sliced.digest()).toBe(whole.digest());
    expect(sliced.frame()).toEqual(whole.frame());
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
