/**
 * Is the order a matter of place, too? The target is slow on one side and fast on the other; a windowed Fourier transform of what is still
 * missing shows where, and at which frequency, the network has learned. The question is from the open problems of the Frequency Principle
 * (wavelets instead of waves); the experiment is ours.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { isMeasured, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { createGabor } from '#lib/numerics/gabor.ts';
import { exp, sin } from '#lib/numerics/portable.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';

/** A side counts as learned when its relative error, root mean square of what is missing over that of the target, first falls below this. */
export const learned = 0.3;
/** The slow side must come at least this many times earlier. */
const apart = 2;
/** Middles of the two wave packets, and the width (standard deviation) of each and of the window that looks at them. */
const middles = [-0.5, 0.5] as const;
const packetWidth = 0.2;
const windowWidth = 0.2;
/** The map: windows at 24 places of [-1, 1], frequencies 0 .. 12 in cycles over the interval. */
export const placeCount = 24;
export const frequencyCount = 13;
/** Points of the interval at which the network is trained and drawn. */
const samples = 128;

export interface LocalFrame extends Frame {
  /** Training points in [-1, 1]; target and network there. */
  x: Float32Array;
  target: Float32Array;
  network: Float32Array;
  /** Frequencies of the left and the right packet, cycles over the interval. */
  cycles: [number, number];
  /** Windowed amplitude of target and of what is missing, [place][frequency], as a share of the target's largest. */
  targetMap: Float32Array;
  residualMap: Float32Array;
  /** The residual's map along the way. */
  snapshots: { step: number; map: Float32Array }[];
  /** The slow side first (the left one if both are alike): 0 left, 1 right. */
  order: [number, number];
  /** Step at which the slow and the fast side were learned (NaN: not yet). */
  passages: number[];
  /** Measured steps so far; the loss at each; relative error of the slow and of the fast side at each, one row of two a step. */
  steps: Float32Array;
  loss: Float32Array;
  errors: Float32Array;
  /** The run's length, steps. */
  length: number;
}

/** Steps at which the residual's map is kept: at most 5. */
export function snapshotSteps(length: number): number[] {
  return [30, 100, 300, 1000].filter((step) => step < length).concat(length);
}

/** Middles of the map's windows, [-1, 1]. */
export const places = Float64Array.from({ length: placeCount }, (_, i) => -1 + (2 * i + 1) / placeCount);
export const frequencies = Float64Array.from({ length: frequencyCount }, (_, k) => k);

function layers(p: Params): LayerSpec[] {
  const kind = p.activation === 'tanh' ? 'glorot' : 'he';
  const weights = (gain: number): Init => ({ kind, gain });
  const bias: Init = { kind: 'normal', std: p.biasStd };
  const hidden = Array.from({ length: p.depth }, (_, layer): LayerSpec => ({
    width: p.width,
    activation: p.activation,
    weights: weights(layer === 0 ? p.inputScale : 1),
    bias,
  }));
  return [...hidden, { width: 1, activation: 'identity', weights: weights(1), bias }];
}

/** Two wave packets: height exp(-(x - middle)^2 / (2 width^2)) sin(cycles pi (x - middle)). */
function targetAt(p: Params, x: number): number {
  const packet = (cycles: number, height: number, middle: number) => {
    const u = x - middle;
    return height * exp((-u * u) / (2 * packetWidth * packetWidth)) * sin(cycles * Math.PI * u);
  };
  return packet(p.left, p.leftHeight, middles[0]) + packet(p.right, p.rightHeight, middles[1]);
}

function start(p: Params, engine: Engine): Run<LocalFrame> {
  const x = Float64Array.from({ length: samples }, (_, i) => -1 + (2 * i + 1) / samples);
  const target = x.map((xi) => targetAt(p, xi));
  const trainer = engine.create({
    network: { inputs: 1, layers: layers(p) },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y: target,
    seed: p.seed,
  });
  const order: [number, number] = p.left <= p.right ? [0, 1] : [1, 0];
  const cycles: [number, number] = [p.left, p.right];
  /** Root of the sum of squares on one side of 0. */
  const size = (values: ArrayLike<number>, side: number) => {
    const squares = x.map((xi, i) => (xi < 0 === (side === 0) ? (values[i] as number) * (values[i] as number) : 0));
    return Math.sqrt(squares.reduce((a, b) => a + b, 0));
  };
  const wanted = order.map((side) => size(target, side));
  const gabor = createGabor(x, places, frequencies, windowWidth);
  const targetMap = gabor.amplitudes(target);
  const largest = targetMap.reduce((a, b) => Math.max(a, b));
  const share = (map: Float64Array) => Float32Array.from(map, (amplitude) => amplitude / largest);
  const residual = () => {
    const output = trainer.predict();
    return target.map((v, i) => (output[i] as number) - v);
  };
  const kept = snapshotSteps(p.steps);
  const snapshots: LocalFrame['snapshots'] = [];
  const passages = [NaN, NaN];
  const steps: number[] = [];
  const loss: number[] = [];
  const errors: number[] = [];

  function measure() {
    const missing = residual();
    steps.push(trainer.steps);
    loss.push(missing.reduce((sum, r) => sum + r * r, 0) / samples);
    order.forEach((side, i) => {
      // Rounded as the frame and the downloaded table hold it, so that the claim can be recomputed from them exactly.
      const error = Math.fround(size(missing, side) / (wanted[i] as number));
      errors.push(error);
      if (Number.isNaN(passages[i]) && error < learned) passages[i] = trainer.steps;
    });
    if (kept.includes(trainer.steps)) snapshots.push({ step: trainer.steps, map: share(gabor.amplitudes(missing)) });
  }
  measure();

  return {
    get step() {
      return trainer.steps;
    },
    get finished() {
      return trainer.steps >= p.steps;
    },
    advance(count) {
      const last = Math.min(p.steps, trainer.steps + count);
      while (trainer.steps < last) {
        trainer.step(Math.min(nextMeasured(trainer.steps), last) - trainer.steps);
        if (isMeasured(trainer.steps) || trainer.steps === p.steps) measure();
      }
    },
    frame() {
      const ended = trainer.steps >= p.steps;
      return {
        step: trainer.steps,
        measures: { orderRatio: orderRatio(passages, ended ? p.steps : NaN), loss: loss.at(-1) as number },
        x: Float32Array.from(x),
        target: Float32Array.from(target),
        network: Float32Array.from(trainer.predict()),
        cycles,
        targetMap: share(targetMap),
        residualMap: share(gabor.amplitudes(residual())),
        snapshots: [...snapshots],
        order,
        passages: [...passages],
        steps: Float32Array.from(steps),
        loss: Float32Array.from(loss),
        errors: Float32Array.from(errors),
        length: p.steps,
      };
    },
    digest: () => digest(Float64Array.from([...trainer.weights(), ...errors])),
    dispose: () => trainer.dispose(),
  };
}

const sides = [
  { en: 'left', zh: '左侧' },
  { en: 'right', zh: '右侧' },
] as const;

/** "slow side (left, 3 cycles) at step 220, fast side (right, 8 cycles) at step 900" */
function passageList(frame: LocalFrame, lang: 'en' | 'zh'): string {
  const alike = frame.cycles[0] === frame.cycles[1];
  const parts = frame.order.map((side, i) => {
    const passage = frame.passages[i] as number;
    const where = sides[side as 0 | 1][lang];
    if (lang === 'en') {
      const name = alike ? `${where} side` : `${i === 0 ? 'slow' : 'fast'} side (${where}, ${frame.cycles[side]} cycles)`;
      return Number.isNaN(passage) ? `${name} not within ${frame.length} steps` : `${name} at step ${passage}`;
    }
    const name = alike ? where : `${i === 0 ? '慢' : '快'}的一侧（${where}，${frame.cycles[side]} 个周期）`;
    return Number.isNaN(passage) ? `${name}在 ${frame.length} 步内未学到` : `${name}在第 ${passage} 步`;
  });
  return parts.join(lang === 'en' ? ', ' : '，');
}

export default defineExperiment<Params, LocalFrame>({
  id: 'local-frequency',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims: [
    {
      id: 'slow-side-first',
      statement: {
        en: 'The network learns the slow side of the target at least twice as early as the fast side.',
        zh: '网络学会目标慢变一侧所需的步数不到快变一侧的一半。',
      },
      quantity: {
        en: 'Ratio of the step at which the fast side is learned (relative error below 0.3) to that of the slow side; with equal frequencies right to left',
        zh: '快侧与慢侧学到的步数（相对误差首次低于 0.3）之比；两侧频率相等时为右侧比左侧',
      },
      source: 'xu2020frequency',
      sourceDetail: { en: 'for the principle; its local form is an open question', zh: '频率原则；其局部形式尚无定论' },
      measure: 'orderRatio',
      threshold: apart,
      direction: 'above',
      passRate: 0.95,
      describe: (frame) => ({ en: `${passageList(frame, 'en')}.`, zh: `${passageList(frame, 'zh')}。` }),
    },
  ],
  tables: (frame) => [
    {
      name: 'training',
      caption: { en: 'Loss and relative error of both sides, by step', zh: '各步的损失与两侧的相对误差' },
      columns: ['step', 'loss', 'relative_error_slow', 'relative_error_fast'],
      rows: Array.from(frame.steps, (step, i) => [
        step,
        frame.loss[i] as number,
        frame.errors[2 * i] as number,
        frame.errors[2 * i + 1] as number,
      ]),
    },
    {
      name: 'fit',
      caption: { en: 'Target and network in space', zh: '空间中的目标与网络' },
      columns: ['x', 'target', 'network'],
      rows: Array.from(frame.x, (x, i) => [x, frame.target[i] as number, frame.network[i] as number]),
    },
    {
      name: 'map',
      caption: {
        en: 'Windowed amplitude by place and frequency, as a share of the target’s largest',
        zh: '按位置与频率的加窗振幅（以目标的最大值为 1）',
      },
      columns: ['place', 'cycles', 'target', 'missing'],
      rows: Array.from(frame.targetMap, (target, i) => [
        places[Math.floor(i / frequencyCount)] as number,
        i % frequencyCount,
        target,
        frame.residualMap[i] as number,
      ]),
    },
  ],
});
