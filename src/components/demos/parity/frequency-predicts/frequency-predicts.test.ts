import { beforeAll, describe, expect, test } from 'vitest';
import { loadDigits, type Digits } from '../../shared/digits.ts';
import { cubeTarget, eightBits } from './cube.ts';
import { digitSample } from './digits.ts';
import experiment from './experiment.ts';
import type { CubeKind, DigitKind } from './frame.ts';
import { jobs } from './gather.ts';
import { cubeKinds, digitKinds, kindsOf } from './kinds.ts';
import { params } from './params.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { defaults } from '#lib/experiment/params.ts';
import { powerByDegree, walshTransform } from '#lib/numerics/walsh.ts';

const allCube = Object.keys(cubeKinds) as CubeKind[];
const allDigits = Object.keys(digitKinds) as DigitKind[];
const isSign = (value: number) => value === 1 || value === -1;

describe('targets on the cube', () => {
  test.each(allCube)('%s has the values +1 and -1, the same for the same seed and draw', (kind) => {
    const values = cubeTarget(kind, 7, 0);
    expect(values.length).toBe(256);
    expect(values.every(isSign)).toBe(true);
    expect(cubeTarget(kind, 7, 0)).toEqual(values);
  });

  test('products have all their power at their own degree', () => {
    for (const [kind, degree] of [
      ['bit', 1],
      ['product3', 3],
      ['product7', 7],
      ['parity', 8],
    ] as const) {
      const power = powerByDegree(walshTransform(cubeTarget(kind, 3, 0)));
      expect(power[degree]).toBeCloseTo(1, 12);
    }
  });

  test('mixtures have most of theirs at their own', () => {
    for (const degree of [2, 4, 6]) {
      const power = [...powerByDegree(walshTransform(cubeTarget(`mixture${degree}` as CubeKind, 3, 0)))];
      expect(power.indexOf(Math.max(...power))).toBe(degree);
      expect(power[degree]).toBeGreaterThan(0.4);
    }
  });

  test('all targets of a draw share their sample, which holds the share asked for', () => {
    const a = eightBits('parity', 0.25, 1, 0);
    const b = eightBits('majority', 0.25, 1, 0);
    expect([a.seen.y.length, a.unseen.y.length, a.seen.x.length]).toEqual([64, 192, 64 * 8]);
    expect(b.seen.x).toEqual(a.seen.x);
    expect(eightBits('parity', 0.25, 1, 1).seen.x).not.toEqual(a.seen.x);
  });
});

describe('classes of digits', () => {
  let digits: Digits;
  beforeAll(async () => {
    digits = await loadDigits();
  });

  test.each(allDigits)('%s divides the digits into two classes, neither of them small', (kind) => {
    const { seen: train, unseen: other } = digitSample(digits, kind, 300, 5, 0);
    expect([train.y.length, other.y.length, train.x.length]).toEqual([300, 300, 300 * 196]);
    expect(train.y.every(isSign)).toBe(true);
    const share = train.y.filter((value) => value === 1).length / 300;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  test('flipping changes about the share of labels that it says', () => {
    const even = digitSample(digits, 'even', 500, 2, 0).seen.y;
    const flipped = digitSample(digits, 'flipped20', 500, 2, 0).seen.y;
    const changed = flipped.filter((value, i) => value !== even[i]).length / 500;
    expect(changed).toBeGreaterThan(0.14);
    expect(changed).toBeLessThan(0.26);
  });
});

describe('the jobs', () => {
  const p = { ...defaults(params), targets: 'cube' as const, seed: 3 };

  test('one look a draw, then one training a target', () => {
    const all = { ...defaults(params), draws: 2 };
    expect(new Set(kindsOf('both'))).toEqual(new Set([...allCube, ...allDigits]));
    expect(jobs.count(all)).toBe(2 * (1 + allCube.length + allDigits.length));
  });

  test('what is predicted is there before anything is trained; the claim waits for the last target', async () => {
    const engine = await loadEngine('wasm', 'float32');
    await experiment.prepare?.(engine);
    const count = jobs.count(p);
    const results: unknown[] = new Array(count).fill(undefined);
    results[0] = experiment.doJob!(0, p, engine);
    const first = jobs.gather(p, results as never[]);
    expect(first.correlation.some(Number.isNaN)).toBe(false);
    expect(first.accuracy.every(Number.isNaN)).toBe(true);
    // Parity's neighbours differ, one bit's agree.
    expect(first.correlation[first.kinds.indexOf('parity')]).toBeLessThan(-0.5);
    expect(first.correlation[first.kinds.indexOf('bit')]).toBeGreaterThan(0.5);
    for (let job = count - 1; job > 1; job--) results[job] = experiment.doJob!(job, p, engine);
    expect(jobs.gather(p, results as never[])).toMatchObject({ step: count - 1, measures: { rankCorrelation: NaN } });
    results[1] = experiment.doJob!(1, p, engine);
    const last = jobs.gather(p, results as never[]);
    expect(last.measures['rankCorrelation']).toBeGreaterThan(0.8);
    expect(last.trainAccuracy.every((value) => value === 1)).toBe(true);
  });
});
