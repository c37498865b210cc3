import { describe, expect, it } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults, ParamError } from '#lib/experiment/params.ts';
import experiment from './experiment.ts';
import { cells, map, opacityOf, shadeOf, shadePaths, shades } from './map.ts';
import { cell, params, widthsOf } from './params.ts';
import { crossingOf, fittedChanges, fittedSlope } from './slopes.ts';
import { named, regimeOf, slopeInRow, slopesOfTheory } from './theory.ts';
import { train } from './train.ts';

const at = (gamma: number, gammaPrime: number) => ({ gamma, gammaPrime });

describe('the theory', () => {
  it('has the regimes of the paper', () => {
    expect(named.map(regimeOf)).toEqual(['linear', 'linear', 'linear', 'critical', 'critical']);
    expect([at(1.5, 0), at(1.5, 0.5), at(1.5, 0.6), at(1, -1), at(0.9, -1)].map(regimeOf)).toEqual([
      'condensed',
      'critical',
      'linear',
      'critical',
      'linear',
    ]);
  });

  it('has slopes of the sign of the regime, continuous at the boundary', () => {
    for (const { gamma, gammaPrime } of cells) {
      const sign = { linear: -1, critical: 0, condensed: 1 }[regimeOf(at(gamma, gammaPrime))];
      const { least, most } = slopesOfTheory(at(gamma, gammaPrime));
      expect([Math.sign(least) + 0, Math.sign(most) + 0]).toEqual([sign, sign]);
    }
    expect([0.25, 0.5, 1, 1.5].map(slopeInRow)).toEqual([-0.5, -0.5, 0, 0.25]);
    expect(slopesOfTheory(at(0.5, 0.5)).most).toBe(-1.5);
    expect(slopesOfTheory(at(1.25, -0.25))).toEqual({ least: 0.25, most: 0.25 });
    expect(slopesOfTheory(at(1.125, -1))).toEqual({ least: 0.125, most: 0.5625 });
    expect(slopesOfTheory(at(1.5, 0.501)).most).toBeCloseTo(0, 2);
  });

  it('gives each initialisation the place that follows from its sizes', () => {
    const power = {
      '1': 0,
      '1/√m': -0.5,
      '1/m': -1,
      '√(2/m)': -0.5,
      '√(2/(m+1))': -0.5,
      '1/√d': 0,
      '√(2/d)': 0,
      '√(2/(m+d))': -0.5,
    };
    for (const { output, input, factor, gamma, gammaPrime } of named) {
      const [a, w, f] = [output, input, factor].map((size) => power[size as keyof typeof power]) as [number, number, number];
      expect([-(a + w + f), w - a]).toEqual([gamma, gammaPrime]);
    }
  });
});

describe('slopes and crossings', () => {
  it('are those of powers', () => {
    const changes = [100, 400, 1600].flatMap((width) => [2 * width ** -0.5, 3 * width ** -0.5]);
    expect(fittedSlope([100, 400, 1600], changes)).toBeCloseTo(-0.5, 12);
    expect(fittedChanges([100, 400, 1600], changes, -0.5)[0]).toBeCloseTo(Math.sqrt(6) / 10, 12);
    const row = [-0.5, -0.25, 0.25, 0.5].map((slope, i) => ({ gamma: 0.5 + i / 2, slope }));
    expect(crossingOf(row)).toBeCloseTo(1.25, 12);
    expect(crossingOf(row.slice(2))).toBe(Infinity);
    expect(crossingOf([...row, { gamma: 3, slope: NaN }])).toBeNaN();
  });
});

describe('the map', () => {
  it('is what the code gives', async () => {
    const engine = await loadEngine('wasm', 'float64');
    const { steps, seed, narrowest } = defaults(params);
    expect([map.widths, map.steps, map.seed]).toEqual([widthsOf({ narrowest }), steps, seed]);
    for (const [i, j] of [
      [8, 4],
      [12, 4],
      [6, 12],
    ] as const) {
      const place = at(map.gammas[j] as number, map.gammaPrimes[i] as number);
      const changes = map.widths.map((width) => train({ ...place, width, steps, seed, draw: 0 }, engine).change);
      expect(Number(fittedSlope(map.widths, changes).toFixed(3))).toBe(map.slopes[i]?.[j]);
    }
  });

  it('changes its sign within one cell of the boundary, in every row', () => {
    map.gammaPrimes.forEach((gammaPrime, i) => {
      const crossing = crossingOf(map.gammas.map((gamma, j) => ({ gamma, slope: map.slopes[i]?.[j] as number })));
      const boundary = Math.max(1, 1 + gammaPrime);
      // In the top row the boundary is the map's edge.
      if (boundary < 2) expect(Math.abs(crossing - boundary), `row ${gammaPrime}`).toBeLessThan(cell);
    });
  });

  it('is within 0.03 of the theory inside the condensed regime, where both layers grow', () => {
    for (const { gamma, gammaPrime, slope } of cells) {
      const inside = gamma - 1 - Math.max(gammaPrime, 0) > 0.3 && gamma < 2;
      if (inside)
        expect(Math.abs(slope - slopesOfTheory(at(gamma, gammaPrime)).most), `${gamma}, ${gammaPrime}`).toBeLessThan(0.03);
    }
  });

  it('lies between the bounds where the output weights need not grow', () => {
    for (const { gamma, gammaPrime, slope } of cells) {
      if (regimeOf(at(gamma, gammaPrime)) !== 'condensed' || gamma + gammaPrime >= 1) continue;
      const { least, most } = slopesOfTheory(at(gamma, gammaPrime));
      expect(slope, `${gamma}, ${gammaPrime}`).toBeGreaterThan(least - 0.01);
      expect(slope, `${gamma}, ${gammaPrime}`).toBeLessThan(most + 0.03);
    }
  });

  it('is drawn in few shades', () => {
    expect(shadePaths().length).toBeLessThanOrEqual(2 * shades);
    expect([shadeOf(0.02), shadeOf(-0.5), shadeOf(0.5), shadeOf(-3)]).toEqual([0, -3, 3, -shades]);
    expect(opacityOf(shades)).toBeCloseTo(0.72, 9);
  });
});

describe('the reader’s points', () => {
  it('are written and read in a permalink', () => {
    const { places } = params;
    expect(places.parse(places.format([at(1.5, -0.5), at(0, 1)]))).toEqual([at(1.5, -0.5), at(0, 1)]);
    expect(places.parse('')).toEqual([]);
    for (const bad of ['1', '1:2', '3:0', '1:a', Array.from({ length: 9 }, () => '1:0').join()])
      expect(() => places.parse(bad)).toThrow(ParamError);
  });
});

describe('phase-diagram', () => {
  it('trains at a point of the reader’s first, and gives the same when asked again', async () => {
    const engine = await loadEngine('wasm', 'float64');
    const setting = { ...defaults(experiment.params), narrowest: 50, draws: 2, places: [at(1.75, -0.5)] };
    const run = runToEnd(experiment, setting, engine);
    expect(run.frame().slopes[0]).toBeGreaterThan(0.4);
    const again = experiment.doJob?.(0, setting, engine);
    expect(experiment.doJob?.(0, setting, engine)).toEqual(again);
  });

  it('undecided while networks are missing', async () => {
    const engine = await loadEngine('wasm', 'float64');
    const run = experiment.start({ ...defaults(experiment.params), narrowest: 8, draws: 1 }, engine);
    run.advance(4);
    expect(run.frame().measures['deviation']).toBeNaN();
    expect(run.frame().measures['distance']).toBeNaN();
    expect(run.frame().slopes[0]).not.toBeNaN();
  });
});
