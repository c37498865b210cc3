/**
 * Initial condensation: at the start of training from small weights, while the output is still about zero, the neurons of a two-layer network
 * turn to a few common directions. A network with five inputs, as a matrix of cosines; and three with one input whose activations are of
 * multiplicity p = 1, 2, 3 (the power of the leading term at 0), which have at most p lines, 2p orientations, and here exactly p. After Zhou, Zhou, Luo, Zhang & Xu
 * (2022, arXiv 2105.11686).
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { degreesOf } from '#lib/numerics/angle.ts';
import { alignedShare, groupDirections } from '#lib/numerics/directions.ts';
import { fiveInputs, oneInput } from './data.ts';
import type { InitialFrame, OneInput } from './frame.ts';
import figure from './index.ts';
import { aligned, multiplicities, type Params } from './params.ts';
import { createPhase } from './phase.ts';
import { mismatch, predicted } from './predicted.ts';

/** The share of aligned pairs is measured every so many steps. */
const stride = 5;
/** Neurons within this angle of a line, degrees, belong to it. */
const lineWidth = 8;
/** The lines counted are the largest ones, until they hold this share of the neurons. */
const nearlyAll = 0.95;

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

function start(p: Params, engine: Engine) {
  const five = createPhase(p, fiveInputs(p.seed), p.activation, engine);
  const one = multiplicities.map(({ activation }) => createPhase(p, oneInput(), activation, engine));
  const all = [five, ...one];
  const first = all.map((phase) => phase.vectors());
  const shareNow = () => alignedShare(five.vectors(), 6, aligned);
  const allOver = () => all.every((phase) => phase.state().over);

  return trainedRun({
    learners: all,
    length: p.steps,
    // The run may end at any step, but only some enter the course of the share.
    next: (step) => step + 1,
    measure: (step) => ({
      course: step % stride === 0 || step === p.steps || allOver() ? [{ step, share: shareNow() }] : [],
    }),
    ended: allOver,
    frame({ finished, history }): Drawing<InitialFrame> {
      const course = history.course.flat();
      const networks = all.map((phase, i) => ({ before: first[i] as Float32Array, now: phase.vectors(), ...phase.state() }));
      const [wide, ...single] = networks as [(typeof networks)[number], ...typeof networks];
      const lined = multiplicities.map(({ p }, i) => {
        const network = single[i] as (typeof networks)[number];
        const { amplitudes } = one[i] as (typeof one)[number];
        return { p, lines: mainLines(network.now), amplitudes: amplitudes(), ...network };
      });
      const angle = Math.max(...lined.map(({ lines }, i) => mismatch(lines, predicted[i] ?? [])));
      return {
        measures: {
          aligned: finished || wide.over ? shareNow() : NaN,
          angle: finished || single.every(({ over }) => over) ? angle : NaN,
        },
        five: { ...wide, activation: p.activation, shares: course.map(({ share }) => share) },
        one: lined,
        measured: course.map((point) => point.step),
        optimiser: p.optimiser,
      };
    },
    numbers: () => Float32Array.from(all.flatMap((phase) => [...phase.weights()])),
  });
}

export default defineExperiment<Params, InitialFrame>(figure, { start });
