import { describe, expect, test } from 'vitest';
import { trainedRun, type Course, type Drawing } from '#lib/experiment/run.ts';

/** Learners that count their steps, measured at every third. */
function counting(options: Partial<Course<Drawing<Shown>, { a: number; ab: number[] }>> = {}) {
  const counts = { a: 0, b: 0, disposed: 0 };
  const run = trainedRun<Drawing<Shown>, { a: number; ab: number[] }>({
    learners: [
      { step: (count) => void (counts.a += count), dispose: () => void counts.disposed++ },
      { step: (count) => void (counts.b += 2 * count) },
    ],
    length: 10,
    next: (measured) => measured + 3,
    measure: () => ({ a: counts.a, ab: [counts.a, counts.b] }),
    frame: ({ finished, steps, history }) => ({
      measures: { last: finished ? (history.a.at(-1) as number) : NaN },
      steps: [...steps],
      ab: history.ab.flat(),
    }),
    numbers: ({ history }) => [counts.a, counts.b, ...history.a],
    ...options,
  });
  return { run, counts };
}
interface Shown {
  step: number;
  length: number;
  measures: { last: number };
  steps: number[];
  ab: number[];
}

describe('a trained run', () => {
  test('is measured at its start and on its rule, however it is sliced', () => {
    const { run } = counting();
    expect(run.frame()).toEqual({ step: 0, length: 10, measures: { last: NaN }, steps: [0], ab: [0, 0] });
    run.advance(100);
    expect([run.step, run.finished]).toEqual([10, true]);
    expect(run.frame()).toEqual({
      step: 10,
      length: 10,
      measures: { last: 9 },
      steps: [0, 3, 6, 9],
      ab: [0, 0, 3, 6, 6, 12, 9, 18],
    });
    const sliced = counting().run;
    for (const slice of [1, 1, 2, 0, 5, 7]) sliced.advance(slice);
    expect(sliced.frame()).toEqual(run.frame());
    expect(sliced.digest()).toBe(run.digest());
  });

  test('may end before its last step, where it was measured', () => {
    const { run } = counting({ ended: ({ history }) => (history.a.at(-1) as number) >= 5 });
    run.advance(8);
    expect([run.step, run.finished, run.frame().measures.last]).toEqual([6, true, 6]);
  });

  test('gives frames that later steps leave alone', () => {
    const { run } = counting();
    run.advance(4);
    const frame = run.frame();
    const before = structuredClone(frame);
    run.advance(6);
    expect(frame).toEqual(before);
  });

  test('has a digest of its numbers in their precision', () => {
    const single = counting({ numbers: () => Float32Array.of(1, 2) }).run;
    expect(single.digest()).not.toBe(counting({ numbers: () => [1, 2] }).run.digest());
  });

  test('disposes of what can be disposed of', () => {
    const { run, counts } = counting();
    run.dispose();
    expect(counts.disposed).toBe(1);
  });
});
