/** The records that describe a trainer to the kernels (assembly/records.ts), with absolute addresses. */

import { activations } from '../activations.ts';
import { keepThreshold, keyOfLayer } from '../dropout.ts';
import type { Optimiser, TrainingSpec } from '../types.ts';
import type { layerFields, netFields, settingsFields } from './layout.generated.ts';
import type { DataPlan, WeightsPlan } from './plan.ts';

export type LayerRecord = Record<(typeof layerFields)[number], number>;
export type NetRecord = Record<(typeof netFields)[number], number>;
export type SettingsRecord = Record<(typeof settingsFields)[number], number>;

/** Codes are places in these lists (assembly/loss.ts, assembly/optimiser.ts). */
const LOSSES: readonly TrainingSpec['loss'][] = ['mse', 'crossEntropy', 'none'];
const OPTIMISERS: readonly Optimiser['kind'][] = ['gd', 'momentum', 'adam'];

/** The plans of both blocks and where the blocks start. */
export interface Placement {
  plan: WeightsPlan;
  data: DataPlan;
  weightsStart: number;
  dataStart: number;
}

export function layerRecord({ plan, data, weightsStart, dataStart }: Placement, i: number, seed: number): LayerRecord {
  const { shape, narrow, vectors, stride, weightBytes, biasBytes, weights, bias, transposed, scales } = plan.layers[i]!;
  const derivatives = data.derivatives[i]!;
  return {
    inputs: shape.inputs,
    units: shape.units,
    vectors,
    inputStride: i === 0 ? data.xStride : plan.layers[i - 1]!.stride,
    stride,
    activation: activations.indexOf(shape.activation),
    narrow: Number(narrow),
    weights: weightsStart + weights,
    transposed: transposed === null ? 0 : weightsStart + transposed,
    bias: weightsStart + bias,
    weightBytes,
    biasBytes,
    outputs: dataStart + data.outputs[i]!,
    derivatives: derivatives === null ? 0 : dataStart + derivatives,
    scales: scales === null ? 0 : weightsStart + scales,
    keepThreshold: keepThreshold(shape.keep),
    dropoutKey: keyOfLayer(seed, i),
    drops: Number(shape.keep < 1),
  };
}

/** `step`: steps taken so far. */
export function netRecord({ plan, data, weightsStart, dataStart }: Placement, training: TrainingSpec, step: number): NetRecord {
  return {
    layerCount: plan.layers.length,
    layers: weightsStart + plan.layerRecords,
    samples: data.samples,
    batchSize: data.batchSize,
    chunkRows: data.chunkRows,
    x: dataStart + data.x,
    xStride: data.xStride,
    y: dataStart + data.y,
    yStride: data.yStride,
    xChunk: dataStart + data.xChunk,
    yChunk: dataStart + data.yChunk,
    order: data.batchSize < data.samples ? dataStart + data.order : 0,
    loss: LOSSES.indexOf(training.loss),
    delta: dataStart + data.delta,
    otherDelta: dataStart + data.otherDelta,
    packedOutputs: dataStart + data.packedOutputs,
    packedGradient: dataStart + data.packedGradient,
    toGradient: plan.parameterBytes,
    toFirstMoment: 2 * plan.parameterBytes,
    toSecondMoment: 3 * plan.parameterBytes,
    optimiser: OPTIMISERS.indexOf(training.optimiser.kind),
    step,
    settings: weightsStart + plan.settingsRecord,
  };
}

export function settingsRecord(optimiser: Optimiser): SettingsRecord {
  const { learningRate, weightDecay = 0 } = optimiser;
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = optimiser.kind === 'adam' ? optimiser : {};
  const momentum = optimiser.kind === 'momentum' ? optimiser.momentum : 0;
  return { learningRate, momentum, beta1, beta2, epsilon, weightDecay, beta1Power: 1, beta2Power: 1 };
}
