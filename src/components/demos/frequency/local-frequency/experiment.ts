/**
 * Is the order a matter of place, too? The target is slow on one side and fast on the other; a windowed Fourier transform of what is still
 * missing shows where, and at which frequency, the network has learned. The question is from the open problems of the Frequency Principle
 * (wavelets instead of waves); the experiment is ours.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { nextMeasuredTo } from '#lib/numerics/first-passage.ts';
import { createGabor } from '#lib/numerics/gabor.ts';
import { exp, sin } from '#lib/numerics/portable.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { createCoordinateTrainer } from '../coordinate-trainer.ts';
import { learningOf } from '../learning.ts';
import type { LocalFrame, Side } from './frame.ts';
import figure from './index.ts';
import { frequencies, learned, places, type Params } from './params.ts';

/** Middles of the two wave packets, and the width (standard deviation) of each and of the window that looks at them. */
const middles = [-0.5, 0.5] as const;
const packetWidth = 0.2;
const windowWidth = 0.2;
/** Points of the interval at which the network is trained and drawn. */
const samples = 128;
/** Steps at which the residual's map is kept, beside the last one. */
const keptSteps = [30, 100, 300, 1000];

/** Two wave packets: height exp(-(x - middle)^2 / (2 width^2)) sin(cycles pi (x - middle)). */
function targetAt(p: Params, x: number): number {
  const packet = (cycles: number, height: number, middle: number) => {
    const u = x - middle;
    return height * exp((-u * u) / (2 * packetWidth * packetWidth)) * sin(cycles * Math.PI * u);
  };
  return packet(p.left, p.leftHeight, middles[0]) + packet(p.right, p.rightHeight, middles[1]);
}

function start(p: Params, engine: Engine) {
  const x = Float64Array.from({ length: samples }, (_, i) => -1 + (2 * i + 1) / samples);
  const target = x.map((xi) => targetAt(p, xi));
  const trainer = createCoordinateTrainer(engine, p, x, target);
  const order: [Side, Side] = p.left <= p.right ? [0, 1] : [1, 0];
  /** Root of the sum of squares on one side of 0. */
  const size = (values: Float64Array, side: Side) => {
    const squares = values.map((v, i) => ((x[i] as number) < 0 === (side === 0) ? v * v : 0));
    return Math.sqrt(squares.reduce((a, b) => a + b, 0));
  };
  const wanted = order.map((side) => size(target, side));
  const gabor = createGabor(x, places, frequencies, windowWidth);
  const targetMap = gabor.amplitudes(target);
  const largest = Math.max(...targetMap);
  const share = (map: Float64Array) => Float32Array.from(map, (amplitude) => amplitude / largest);
  const missingOf = (output: ArrayLike<number>) => target.map((v, i) => (output[i] as number) - v);
  const kept = keptSteps.filter((step) => step < p.steps).concat(p.steps);

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: nextMeasuredTo(p.steps),
    measure(step) {
      const output = trainer.predict();
      const missing = missingOf(output);
      return {
        loss: meanSquare(output, target),
        errors: order.map((side, i) => Math.fround(size(missing, side) / (wanted[i] as number))),
        map: kept.includes(step) ? share(gabor.amplitudes(missing)) : null,
      };
    },
    frame(now): Drawing<LocalFrame> {
      const output = trainer.predict();
      return {
        ...learningOf(now, learned),
        x: Float32Array.from(x),
        target: Float32Array.from(target),
        network: Float32Array.from(output),
        cycles: [p.left, p.right],
        targetMap: share(targetMap),
        residualMap: share(gabor.amplitudes(missingOf(output))),
        snapshots: kept.map((at) => ({ step: at, map: now.history.map[now.steps.indexOf(at)] ?? null })),
        order,
      };
    },
    numbers: ({ history }) => [...trainer.weights(), ...history.errors.flat()],
  });
}

export default defineExperiment<Params, LocalFrame>(figure, { start });
