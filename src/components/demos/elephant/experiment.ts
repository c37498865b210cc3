/**
 * "With four parameters I can fit an elephant, and with five I can make him wiggle his trunk" (von Neumann, as told by Fermi to Dyson): four
 * complex numbers learn the outline that Mayer, Khairy & Howard (2010) published, by stochastic gradient descent on the squared distance. With
 * more Fourier terms the same descent fits any drawing.
 */
import { digest } from '#lib/engine/digest.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { oddArea } from '#lib/numerics/polygon.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { claims } from './claims.ts';
import {
  allSlots,
  curveOf,
  paperAxes,
  paperSlots,
  pointCount,
  startOf,
  targetOf,
  waveOf,
  type Curve,
  type Slot,
} from './curves.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Fourier terms tried for the chart of area against number of parameters. */
export const mostTerms = 40;
/** Measured steps grow by this factor. */
const factor = 1.06;

export interface ElephantFrame extends Frame {
  target: Params['target'];
  model: Params['model'];
  /** Which of the four complex numbers is kept at zero. */
  without: Params['without'];
  outline: Curve;
  curve: Curve;
  /** The real coefficients learned, where they stand in the series, and the p1 .. p4 that the run began with. */
  slots: readonly Slot[];
  coefficients: Float64Array;
  start: number[];
  /** Area between the two outlines as a share of the target's, of the best curves with 1 .. 40 Fourier terms. */
  termErrors: number[];
  /** Measured steps so far; that share at each; the coefficients at each of the four complex numbers, 8 a step (empty with all terms). */
  steps: number[];
  errors: number[];
  trail: Float64Array;
  /** The run's length, steps. */
  length: number;
}

/** Area between a curve and the target's outline as a share of the target's area. */
const areaError = (curve: Curve, outline: Curve) => oddArea([curve, outline]) / oddArea([outline]);

/** The coefficients nearest to a curve in least squares: on equally spaced points the waves are orthogonal, so each is a mean. */
export function bestCoefficients(slots: readonly Slot[], outline: Curve): Float64Array {
  const values = paperAxes(outline);
  return Float64Array.from(slots, (slot) => {
    const sum = waveOf(slot).reduce((total, wave, i) => total + wave * (values[slot.axis][i] as number), 0);
    return ((slot.k === 0 ? 1 : 2) * sum) / pointCount;
  });
}

function termErrorsOf(outline: Curve): number[] {
  return Array.from({ length: mostTerms }, (_, i) => {
    const slots = allSlots(i + 1);
    return areaError(curveOf(slots, bestCoefficients(slots, outline)), outline);
  });
}

/** What a run learns, where it begins, and which coefficients stay. */
function modelOf(p: Params) {
  const own = startOf(p);
  if (p.model === 'four') {
    const left = ['p1', 'p2', 'p3', 'p4'].indexOf(p.without);
    const held = own.map((_, s) => Math.floor(s / 2) === left);
    return { slots: paperSlots, begin: own.map((value, s) => (held[s] ? 0 : value)), held };
  }
  const slots = allSlots(p.terms);
  const same = (a: Slot, b: Slot) => a.axis === b.axis && a.wave === b.wave && a.k === b.k;
  const begin = slots.map((slot) => own[paperSlots.findIndex((other) => same(slot, other))] ?? 0);
  return { slots, begin, held: slots.map(() => false) };
}

/** Stochastic gradient descent on the mean squared distance between corresponding points of the curve and the outline. */
function createDescent(p: Params, outline: Curve) {
  const { slots, begin, held } = modelOf(p);
  const coefficients = Float64Array.from(begin);
  const gradient = new Float64Array(slots.length);
  const random = createRandom(p.seed, 'points');
  const whole = p.batch >= pointCount;
  const count = whole ? pointCount : p.batch;
  const values = paperAxes(outline);
  /** x(t) and y(t) do not share coefficients: each axis is a fit of its own. */
  const axes = (['x', 'y'] as const).map((axis) => {
    const own = slots.flatMap((slot, s) => (slot.axis === axis ? [s] : []));
    return { values: values[axis], own, waves: own.map((s) => waveOf(slots[s] as Slot)) };
  });

  /** Adds half the gradient of one point's squared distance. */
  function addPoint(i: number) {
    for (const { values: wanted, own, waves } of axes) {
      let residual = -(wanted[i] as number);
      for (let j = 0; j < own.length; j++) residual += (coefficients[own[j] as number] as number) * (waves[j]?.[i] as number);
      for (let j = 0; j < own.length; j++) {
        const s = own[j] as number;
        gradient[s] = (gradient[s] as number) + residual * (waves[j]?.[i] as number);
      }
    }
  }

  function step() {
    gradient.fill(0);
    for (let i = 0; i < count; i++) addPoint(whole ? i : random.integer(pointCount));
    coefficients.forEach((value, s) => {
      if (!held[s]) coefficients[s] = value - ((2 * p.learningRate) / count) * (gradient[s] as number);
    });
  }
  return { slots, coefficients, step };
}

function start(p: Params): Run<ElephantFrame> {
  const outline = targetOf(p);
  const { slots, coefficients, step: descend } = createDescent(p, outline);
  const { target, model, without } = p;
  const fixed = { target, model, without, outline, slots, start: startOf(p), termErrors: termErrorsOf(outline), length: p.steps };
  const planned = logSteps(p.steps, factor);
  const steps: number[] = [];
  const errors: number[] = [];
  const trail: number[] = [];
  let step = 0;

  function measure() {
    steps.push(step);
    errors.push(areaError(curveOf(slots, coefficients), outline));
    if (p.model === 'four') trail.push(...coefficients);
  }
  measure();

  return {
    get step() {
      return step;
    },
    get finished() {
      return step >= p.steps;
    },
    advance(count) {
      const end = Math.min(p.steps, step + count);
      while (step < end) {
        descend();
        step++;
        if (step === planned[steps.length]) measure();
      }
    },
    frame: () => ({
      step,
      measures: { areaError: step >= p.steps ? (errors.at(-1) as number) : NaN },
      ...fixed,
      curve: curveOf(slots, coefficients),
      coefficients: coefficients.slice(),
      steps: [...steps],
      errors: [...errors],
      trail: Float64Array.from(trail),
    }),
    digest: () => digest(Float64Array.from([...coefficients, ...errors, ...fixed.termErrors])),
    dispose: () => {},
  };
}

export default defineExperiment<Params, ElephantFrame>({
  id: 'elephant',
  version: 1,
  precision: 'float64',
  engineless: true,
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
