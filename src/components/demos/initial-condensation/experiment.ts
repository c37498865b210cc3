/**
 * Initial condensation: at the start of training from small weights, while the output is still about zero, the neurons of a two-layer network
 * turn to a few common directions. A network with five inputs, as a matrix of cosines; and three with one input whose activations are of
 * multiplicity p = 1, 2, 3 (the power of the leading term at 0), which have at most p lines, 2p orientations. After Zhou, Zhou, Luo, Zhang & Xu
 * (2022, arXiv 2105.11686).
 */
import { digest } from '#lib/engine/digest.ts';
import type { Activation, Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { degreesOf } from '#lib/numerics/angle.ts';
import { alignedShare, groupDirections } from '#lib/numerics/directions.ts';
import { claims } from './claims.ts';
import { createPhase, fiveInputs, oneInput, type Phase } from './networks.ts';
import { aligned, lineWidth, multiplicities, nearlyAll, params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** The share of aligned pairs is measured every so many steps. */
const stride = 5;

/** The network with five inputs. */
export interface FiveInputs {
  activation: Activation;
  /** Incoming weights and bias of each neuron, before and now, [width][6]. */
  before: Float32Array;
  now: Float32Array;
  /** Share of aligned pairs at each measured step. */
  shares: number[];
  /** Steps taken in the first phase. */
  steps: number;
  over: boolean;
}

/** A network with one input. */
export interface OneInput {
  p: 1 | 2 | 3;
  /** (w, b) of each neuron, before and now, [width][2]. */
  before: Float32Array;
  now: Float32Array;
  /** The lines that hold 95% of the neurons: angle in degrees, [-180, 180), and share of the neurons. */
  lines: { angle: number; share: number }[];
  steps: number;
  over: boolean;
  /** Sum of the learning rates, where there is one for all neurons; else 0. */
  time: number;
}

export interface InitialFrame extends Frame {
  five: FiveInputs;
  one: OneInput[];
  measured: number[];
  optimiser: Params['optimiser'];
  /** The run's length at most, steps. */
  length: number;
}

/** The largest lines, until they hold 95% of the neurons. */
function mainLines(vectors: Float32Array): OneInput['lines'] {
  const weights = new Array<number>(vectors.length / 2).fill(1);
  const groups = groupDirections(vectors, 2, weights, { degrees: lineWidth, lines: true });
  let held = 0;
  const lines: OneInput['lines'] = [];
  for (const { direction, share } of groups) {
    if (held >= nearlyAll) break;
    held += share;
    lines.push({ angle: degreesOf(direction[0] as number, direction[1] as number), share });
  }
  return lines;
}

function start(p: Params, engine: Engine): Run<InitialFrame> {
  const five = createPhase(p, fiveInputs(p.seed), p.activation, engine);
  const one = multiplicities.map(({ activation }) => createPhase(p, oneInput(), activation, engine));
  const all = [five, ...one];
  const first = all.map((phase) => phase.vectors());
  const measured: number[] = [];
  const shares: number[] = [];
  let step = 0;
  const runs = (phase: Phase) => !phase.over() && step < p.steps;
  const finished = () => !all.some(runs);

  function measure() {
    measured.push(step);
    shares.push(alignedShare(five.vectors(), 6, aligned));
  }
  measure();

  return {
    get step() {
      return step;
    },
    get finished() {
      return finished();
    },
    advance(count) {
      for (let i = 0; i < count && !finished(); i++) {
        for (const phase of all) if (!phase.over()) phase.step();
        step++;
        if (step % stride === 0 || finished()) measure();
      }
    },
    frame() {
      const single = one.map((phase, i): OneInput => {
        const now = phase.vectors();
        return {
          p: (multiplicities[i] as (typeof multiplicities)[number]).p,
          before: first[i + 1] as Float32Array,
          now,
          lines: mainLines(now),
          steps: phase.steps(),
          over: phase.over(),
          time: phase.time(),
        };
      });
      const now = five.vectors();
      return {
        step,
        measures: {
          aligned: runs(five) ? NaN : alignedShare(now, 6, aligned),
          excess: one.some(runs) ? NaN : Math.max(...single.map(({ lines, p }) => lines.length - p)),
        },
        five: {
          activation: p.activation,
          before: first[0] as Float32Array,
          now,
          shares: [...shares],
          steps: five.steps(),
          over: five.over(),
        },
        one: single,
        measured: [...measured],
        optimiser: p.optimiser,
        length: p.steps,
      };
    },
    digest: () => digest(Float32Array.from(all.flatMap((phase) => [...phase.weights()]))),
    dispose: () => all.forEach((phase) => phase.dispose()),
  };
}

export default defineExperiment<Params, InitialFrame>({
  id: 'initial-condensation',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
