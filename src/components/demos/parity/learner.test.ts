import { afterAll, describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { deepNetwork } from '#lib/experiment/networks.ts';
import { splitCube, walshFunction } from '#lib/numerics/hypercube.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { cubeColumns } from './course.ts';
import { createLearner, cubeSample, seenPart, type Score } from './learner.ts';

const engine = await loadEngine('wasm', 'float32');
const d = 4;
const truth = walshFunction(d, 1);
const split = splitCube(d, 0.75, createRandom(1, 'test'));
const { seen, unseen } = cubeSample(d, truth, split);

test('a sample and the rest are the whole cube', () => {
  expect([seen.y.length, unseen.y.length, seen.x.length]).toEqual([12, 4, 12 * d]);
  expect(seenPart(d, split)).toMatchObject({ seenCount: 12, unseenCount: 4 });
  const columns: Record<string, ArrayLike<number>> = cubeColumns(d, seenPart(d, split).seen);
  expect(Object.keys(columns)).toEqual(['input', 'x0', 'x1', 'x2', 'x3', 'seen']);
  expect(columns['x0']).toEqual([...truth]);
});

describe('a learner', () => {
  const he = { kind: 'he', gain: 1 } as const;
  const network = deepNetwork({ inputs: d, widths: [16, 8], activation: 'relu', first: he, later: he, bias: { kind: 'zero' } });
  const learnerUntil = (until?: (score: Score) => boolean) => {
    const learning = { network, optimiser: { kind: 'adam', learningRate: 0.01 } as const, seed: 1, until };
    return createLearner(engine, { inputs: d, seen, unseen }, learning);
  };
  const stopping = learnerUntil(({ fitted }) => fitted);
  const going = learnerUntil();
  afterAll(() => [stopping, going].forEach((learner) => learner.dispose()));

  test('fits its sample and stands still from then on, or goes on', () => {
    const scores = Array.from({ length: 30 }, () => {
      stopping.step(10);
      going.step(10);
      return [stopping.measure(), going.measure()] as const;
    });
    const fit = scores.findIndex(([score]) => score.fitted);
    expect(fit).toBeGreaterThan(0);
    expect(scores[fit]?.[0]).toMatchObject({ seen: 12, fitted: true });
    expect(scores.slice(0, fit + 1).every(([a, b]) => a.loss === b.loss)).toBe(true);
    expect(stopping.trainer.steps).toBe(10 * (fit + 1));
    expect(scores.at(-1)?.[0]).toBe(scores[fit]?.[0]);
    expect(going.trainer.steps).toBe(300);
    expect(scores.at(-1)?.[1].loss).toBeLessThan(scores[fit]?.[0].loss ?? 0);
  });
});
