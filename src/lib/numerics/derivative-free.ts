/**
 * Minimisers that only ever ask for values of a function, never for its derivatives: particle swarm, evolution strategy, coordinate search,
 * and guessing. Each counts its evaluations exactly, so that they can be set against each other.
 */
import { exp } from './portable.ts';
import type { Random } from './random.ts';

export interface Minimiser {
  /** The best point found so far, and the function there. */
  readonly best: Float64Array;
  readonly value: number;
  readonly evaluations: number;
  /** Makes exactly `count` more evaluations. */
  evaluate(count: number): void;
}

export interface Problem {
  /** The function to minimise, of `size` variables. It must not keep the array. */
  f: (x: Float64Array) => number;
  size: number;
  /** A point to start from; called as often as a method needs one. */
  draw: () => Float64Array;
  random: Random;
}

interface Best {
  readonly best: Float64Array;
  readonly value: number;
  readonly evaluations: number;
  /** Evaluates the function at x, and remembers x if it is the best so far. */
  at(x: Float64Array): number;
}

function keepBest(f: Problem['f']): Best {
  let best = new Float64Array(0);
  let value = Infinity;
  let evaluations = 0;
  return {
    get best() {
      return best;
    },
    get value() {
      return value;
    },
    get evaluations() {
      return evaluations;
    },
    at(x) {
      const here = f(x);
      evaluations++;
      if (here < value || best.length === 0) {
        value = here;
        best = Float64Array.from(x);
      }
      return here;
    },
  };
}

/** Makes a minimiser of a method that is a sequence of single evaluations: `next` makes one. */
function oneByOne(known: Best, next: () => void): Minimiser {
  return {
    get best() {
      return known.best;
    },
    get value() {
      return known.value;
    },
    get evaluations() {
      return known.evaluations;
    },
    evaluate(count) {
      for (let i = 0; i < count; i++) next();
    },
  };
}

export interface SwarmOptions {
  particles: number;
  /** Inertia w, and the pulls c1 towards a particle's own best point and c2 towards the swarm's. */
  inertia: number;
  own: number;
  shared: number;
}

/**
 * Particle swarm with inertia (Kennedy & Eberhart 1995; Shi & Eberhart 1998), velocities 0 at first:
 * v <- w v + c1 r1 (own best - x) + c2 r2 (swarm's best - x), x <- x + v, with r1, r2 uniform on [0, 1) for every coordinate.
 * The swarm's best is that of the round before. An evaluation is one particle's turn; the first round evaluates the points drawn.
 */
export function particleSwarm({ f, size, draw, random }: Problem, options: SwarmOptions): Minimiser {
  const { particles, inertia, own, shared } = options;
  const known = keepBest(f);
  const swarm = Array.from({ length: particles }, () => {
    const x = draw();
    return { x, v: new Float64Array(size), bestX: Float64Array.from(x), bestValue: Infinity };
  });
  let leader = new Float64Array(size);
  return oneByOne(known, () => {
    const turn = known.evaluations % particles;
    const first = known.evaluations < particles;
    if (turn === 0 && !first) leader = Float64Array.from(known.best);
    const particle = swarm[turn] as (typeof swarm)[number];
    const { x, v, bestX } = particle;
    for (let i = 0; i < size && !first; i++) {
      const xi = x[i] as number;
      const pull =
        own * random.uniform() * ((bestX[i] as number) - xi) + shared * random.uniform() * ((leader[i] as number) - xi);
      v[i] = inertia * (v[i] as number) + pull;
      x[i] = xi + (v[i] as number);
    }
    const value = known.at(x);
    if (value < particle.bestValue) {
      particle.bestValue = value;
      bestX.set(x);
    }
  });
}

/**
 * (1+1) evolution strategy (Rechenberg 1973): a child is the parent plus normal noise of strength sigma, and takes its place if it is no
 * worse. One success in five keeps sigma as it is: a success multiplies it by a = exp(1 / sqrt(size + 1)), a failure divides it by the
 * fourth root of a.
 */
export function evolutionStrategy({ f, size, draw, random }: Problem, options: { sigma: number }): Minimiser {
  const known = keepBest(f);
  const parent = draw();
  const rate = 1 / Math.sqrt(size + 1);
  const grow = exp(rate);
  const shrink = exp(-rate / 4);
  let value = Infinity;
  let { sigma } = options;
  return oneByOne(known, () => {
    if (known.evaluations === 0) {
      value = known.at(parent);
      return;
    }
    const child = parent.map((xi) => xi + sigma * random.normal());
    const here = known.at(child);
    sigma *= here <= value ? grow : shrink;
    if (here > value) return;
    value = here;
    parent.set(child);
  });
}

/**
 * Coordinate (compass) search with a step of its own for every coordinate (Kolda, Lewis & Torczon 2003, for the family): coordinates in
 * turn are tried one step up, then one step down; a success doubles the step, two failures halve it. Nothing in it is random but the start.
 */
export function coordinateSearch({ f, size, draw }: Problem, options: { step: number }): Minimiser {
  const known = keepBest(f);
  const x = draw();
  const steps = new Float64Array(size).fill(options.step);
  let value = Infinity;
  let i = 0;
  let sign = 1;
  return oneByOne(known, () => {
    if (known.evaluations === 0) {
      value = known.at(x);
      return;
    }
    const before = x[i] as number;
    x[i] = before + sign * (steps[i] as number);
    const here = known.at(x);
    const better = here < value;
    if (better) value = here;
    else x[i] = before;
    if (better || sign < 0) {
      steps[i] = (steps[i] as number) * (better ? 2 : 0.5);
      sign = 1;
      i = (i + 1) % size;
    } else sign = -1;
  });
}

/** Draws one point after another and keeps the best: no method at all. */
export function guessing({ f, draw }: Problem): Minimiser {
  const known = keepBest(f);
  return oneByOne(known, () => void known.at(draw()));
}
