import { beforeAll, describe, expect, test } from 'vitest';
import { creasesOf, drawn, foundIn, isApart, type Neurons } from './creases.ts';
import experiment from './experiment.ts';
import type { WideFrame } from './frame.ts';
import { jobs } from './gather.ts';
import { scientific } from './numbers.ts';
import { params, widthsOf, type Params } from './params.ts';
import { byWidth, type Learned } from './results.ts';
import { exemplar } from './students.ts';
import { lessonOf, outputsOf } from './teacher.ts';
import { describeStudent } from './text.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { defaults } from '#lib/experiment/params.ts';

const base: Params = defaults(params);

describe('creases', () => {
  // 2 s(3 x + 4 y - 5) and its mirror image, which is flat on the other side.
  const neurons: Neurons = { weights: [3, 4, -3, -4, -5, 5, 2, 2], inputs: 2 };

  test('a ReLU bends by |w| a along w x + b = 0, whichever side it is flat on', () => {
    for (const crease of creasesOf(neurons, 'relu')) {
      expect(crease.normal[0]).toBeCloseTo(0.6, 12);
      expect(crease.normal[1]).toBeCloseTo(0.8, 12);
      expect(crease.offset).toBeCloseTo(1, 12);
      expect(crease.amplitude).toBeCloseTo(10, 12);
      expect(drawn(crease)).toEqual([53, 1, 10]);
    }
  });

  test('a tanh neuron changes its sign when turned round', () => {
    expect(creasesOf(neurons, 'tanh').map(({ amplitude }) => amplitude)).toEqual([2, -2]);
  });

  test('on the line they are points', () => {
    expect(creasesOf({ weights: [-2, 1, 0.5], inputs: 1 }, 'relu').map(drawn)).toEqual([[0, 0.5, 1]]);
  });

  const crease = (degrees: number, offset: number, amplitude = 2) => {
    const angle = (degrees * Math.PI) / 180;
    return { normal: [Math.cos(angle), Math.sin(angle)], offset, amplitude };
  };

  test('apart by 20 degrees or by 0.2, also where angles begin anew', () => {
    expect(isApart(crease(10, 0.3), crease(25, 0.4))).toBe(false);
    expect(isApart(crease(10, 0.3), crease(35, 0.4))).toBe(true);
    expect(isApart(crease(10, 0.3), crease(10, 0.6))).toBe(true);
    expect(isApart(crease(2, 0.3), crease(178, -0.3))).toBe(false);
    expect(isApart(crease(2, 0.3), crease(178, 0.3))).toBe(true);
  });

  test('a neuron is found by those near it that together bend as much', () => {
    const teacher = [crease(2, 0.3), crease(90, 0, -2)];
    expect(foundIn([crease(179, -0.28, 0.9), crease(5, 0.35, 1)], teacher, 'relu')).toEqual([1, 0]);
    expect(foundIn([crease(2, 0.3, 1), crease(90, 0, 2)], teacher, 'relu')).toEqual([0, 0]);
    expect(foundIn([crease(179, -0.3, -2), crease(90, 0, -2)], teacher, 'tanh')).toEqual([1, 1]);
  });
});

describe('teachers', () => {
  test.each([
    ['2', 4],
    ['1', 6],
  ] as const)('in %s dimensions: %d neurons, all of them needed', (inputs, count) => {
    const p = { ...base, inputs, teacher: count };
    for (let start = 0; start < 20; start++) {
      const creases = creasesOf(lessonOf(p, start).teacher, 'relu');
      expect(creases).toHaveLength(count);
      creases.forEach((crease, i) => {
        expect(Math.abs(crease.amplitude)).toBeCloseTo(2, 12);
        expect(Math.abs(crease.offset)).toBeLessThan(1);
        expect(creases.slice(0, i).every((other) => isApart(other, crease))).toBe(true);
      });
    }
  });

  test('answers its own way, at points that depend on seed and start alone', () => {
    const neurons = { weights: [1, 2, 0, -1, 0.5, 0, 3, -2], inputs: 2 };
    expect([...outputsOf(neurons, 'relu', Float64Array.of(1, 1, 0, -1))]).toEqual([3 * 3.5, -2]);
    const lesson = lessonOf(base, 3);
    expect([lesson.train.y.length, lesson.train.x.length, lesson.fresh.y.length]).toEqual([300, 600, 1000]);
    expect(lessonOf({ ...base, widest: 80, steps: 100 }, 3)).toEqual(lesson);
    expect(lessonOf(base, 4).train.x).not.toEqual(lesson.train.x);
  });
});

test('widths from the teacher’s to the widest', () => {
  expect(widthsOf(base)).toEqual([4, 5, 7, 12, 24, 50]);
  expect(widthsOf({ teacher: 1, widest: 50 })).toEqual([1, 2, 3, 6, 50]);
  expect(widthsOf({ teacher: 6, widest: 8 })).toEqual([6, 7, 8]);
});

test('errors in words', () => {
  expect([0.0537, 3.14e-5, 1e-3, 12.3, 1e-16, Infinity, NaN].map((value) => scientific(value))).toEqual([
    '0.054',
    '3.1·10⁻⁵',
    '10⁻³',
    '12',
    '< 10⁻¹⁵',
    '∞',
    '–',
  ]);
});

describe('a small run', () => {
  const p: Params = { ...base, teacher: 1, activation: 'tanh', widest: 8, starts: 4, points: 20, steps: 400, demand: 0.01 };
  const count = jobs.count(p);
  let results: Learned[] = [];
  let frame: WideFrame;
  beforeAll(async () => {
    const engine = await loadEngine('wasm', 'float32');
    results = Array.from({ length: count }, (_, job) => experiment.doJob!(job, p, engine) as Learned);
    frame = jobs.gather(p, results);
  });

  test('nothing is decided before the last student', () => {
    expect(count).toBe(4 * widthsOf(p).length);
    const early = jobs.gather(p, results.slice(0, -1).concat(undefined as never));
    expect(early.step).toBe(count - 1);
    expect(experiment.claims.map((claim) => judge(claim, early).outcome)).toEqual(['undecided', 'undecided']);
    expect(experiment.claims.map((claim) => judge(claim, frame).outcome)).not.toContain('undecided');
    expect(jobs.gather(p, []).teachers).toEqual([[], [], [], []]);
  });

  test('one tanh neuron is learned, and found, by students of every width', () => {
    const { students } = frame;
    expect(students.filter(({ succeeded }) => succeeded).length).toBeGreaterThan(15);
    for (const student of students.filter(({ succeeded, width }) => succeeded && width === 1)) {
      expect(student.found).toEqual([1]);
      expect(describeStudent(student, frame.teachers[student.start] ?? [], 'en')).toContain('found 1 of its teacher’s 1 neurons');
    }
    expect(exemplar(students)?.width).toBe(1);
    expect(byWidth(frame)[0]?.fresh).toBeLessThan(0.05);
  });

  test('students of a start share its teacher; a curve ends at the final error', () => {
    const widths = widthsOf(p).length;
    results.forEach((result, job) => {
      expect(result.teacher).toEqual(results[job - (job % widths)]?.teacher);
      expect(result.curve.at(-1)).toBeCloseTo(Math.log10(result.loss), 2);
    });
  });
});
