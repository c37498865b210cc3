/** The descent that moves the coefficients. */
import { createRandom } from '#lib/numerics/random.ts';
import { allSlots, paperAxes, paperSlots, pointCount, startOf, waveOf } from './curves.ts';
import type { Curve, Slot } from './frame.ts';
import type { Params } from './params.ts';

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
export function createDescent(p: Params, outline: Curve) {
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
      for (let j = 0; j < own.length; j++) gradient[own[j] as number]! += residual * (waves[j]?.[i] as number);
    }
  }

  function descend() {
    gradient.fill(0);
    for (let i = 0; i < count; i++) addPoint(whole ? i : random.integer(pointCount));
    coefficients.forEach((value, s) => {
      if (!held[s]) coefficients[s] = value - ((2 * p.learningRate) / count) * (gradient[s] as number);
    });
  }
  return { slots, coefficients, descend };
}
