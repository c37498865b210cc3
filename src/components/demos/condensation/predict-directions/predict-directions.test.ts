import { describe, expect, it } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults, ParamError } from '#lib/experiment/params.ts';
import { roomOf } from '#lib/experiment/points-param.ts';
import { rowsOf } from '#lib/experiment/table.ts';
import { gatheringPlaces } from '#lib/numerics/circle-potential.ts';
import { carriers, foundDirections, largestAngle, nearest, potentialOf } from './directions.ts';
import experiment from './experiment.ts';
import { params as schema, range, settingOf, shownAngle } from './params.ts';
import { puzzle } from './puzzle.ts';
import { list, score } from './text.ts';
import { tables } from './tables.ts';

const { points, marks } = schema;

describe('foundDirections', () => {
  it('are windows of one sign that hold a tenth of the amplitude', () => {
    const angles = Float64Array.of(10, 12, 11, -178, 179, 90, 91);
    const amplitudes = Float64Array.of(3, 1, -0.1, -2, -2, 0.5, 0.3);
    const found = foundDirections(angles, amplitudes);
    expect(found.map(({ sign }) => sign)).toEqual([1, -1]);
    expect(found[0]?.angle).toBeCloseTo(10.5, 9);
    expect(found[0]?.share).toBeCloseTo(4 / 8.9, 9);
    expect(found[1]?.angle).toBeCloseTo(-179.5, 9);
  });

  it('are at least one, the best window, when the neurons are scattered', () => {
    const angles = Float64Array.from({ length: 36 }, (_, j) => 10 * j - 180);
    const found = foundDirections(
      angles,
      angles.map((_, j) => (j === 7 ? 1.1 : 1)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.angle).toBe(-110);
  });
});

describe('largestAngle', () => {
  const extrema = [
    { angle: 10, height: 3 },
    { angle: 100, height: -2 },
    { angle: 50, height: 1.9 },
  ];

  it('counts only places high enough and of the right sign', () => {
    expect(carriers(extrema)).toHaveLength(2);
    const at = (angle: number, sign: number) => largestAngle([{ angle, share: 1, sign }], extrema);
    expect(at(12, 1)).toBe(2);
    expect(at(50, 1)).toBe(40);
    expect(at(12, -1)).toBe(88);
    expect(largestAngle([{ angle: 0, share: 1, sign: 1 }], [])).toBeNaN();
    expect(nearest(0, [])).toBe(180);
  });
});

describe('points and marks', () => {
  it('are written and read in a permalink', () => {
    expect(points.parse(points.format(points.default))).toEqual(points.default);
    expect(marks.parse('45,-180,300')).toEqual([45, 180, -60]);
    expect(marks.format([45, 180])).toBe('45,180');
    expect(marks.parse('')).toEqual([]);
  });

  it('refuse what is not a list of degrees, or of points', () => {
    expect(() => marks.parse('4,x')).toThrow(ParamError);
    expect(() => marks.parse('1,2,3,4,5,6,7,8,9')).toThrow(ParamError);
    for (const bad of ['-1:0', '-1:0,0:0,0.05:1', '-1:0,0:0,3:1', '-1:0,0:0,1:a'])
      expect(() => points.parse(bad)).toThrow(ParamError);
  });

  it('keep their distance', () => {
    expect(roomOf(points.default, 0, range)).toEqual([-1.2, -0.5]);
    expect(roomOf(points.default, 4, range)).toEqual([0.4, 1.2]);
    expect(shownAngle(-170)).toBe(190);
  });
});

describe('puzzle', () => {
  it('is always the same, within the range, and clear', () => {
    for (const index of [1, 2, 3]) {
      const made = puzzle(index, 'relu');
      expect(puzzle(index, 'relu')).toEqual(made);
      expect(points.parse(points.format(made))).toEqual(made);
      expect(carriers(gatheringPlaces(potentialOf(made, 'relu'))).length).toBeGreaterThan(1);
    }
  });
});

describe('score', () => {
  it('counts the directions that were marked', () => {
    const found = [
      { angle: 45, share: 0.5, sign: -1 },
      { angle: 140, share: 0.5, sign: 1 },
    ];
    expect(score({ found, marks: [48, 250] }, 'en')).toBe(
      'You marked 1 of 2 directions to within 10°. Your marks are 3.0° and 110° from the nearest.',
    );
    expect(score({ found, marks: [] }, 'en')).toContain('gathered at 45° and 140°');
    expect(list([140, -17.2, 45], 'zh')).toBe('−17°、45°、140°');
  });
});

describe('predict-directions', () => {
  it('finds the three predicted directions, and scores the marks', async () => {
    const engine = await loadEngine('wasm');
    const params = { ...defaults(experiment.params), marks: [50, 138] };
    const run = runToEnd(experiment, params, engine);
    const frame = run.frame();
    expect(frame.found).toHaveLength(3);
    expect(frame.measures['angle']).toBeLessThan(1);
    expect(frame.setting).toBe(settingOf(params));
    const marked = rowsOf(tables(frame))['marks'];
    expect(marked?.map((row) => Math.round(row['angle_to_nearest'] as number))).toEqual([5, 0]);
    run.dispose();
  });

  it('decides nothing where the landscape is flat', async () => {
    const engine = await loadEngine('wasm');
    const flat = points.default.map(([x]) => [x, 0] as const);
    const run = experiment.start({ ...defaults(experiment.params), points: flat }, engine);
    run.advance(2);
    expect(run.frame().extrema).toEqual([]);
    expect(run.frame().measures['angle']).toBeNaN();
    run.dispose();
  });
});
