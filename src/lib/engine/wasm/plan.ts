/** The layout of a trainer's memory: sizes, and offsets from the start of its two blocks, one for the weights and one for the data. */

import { activations } from '../activations.ts';
import { keepThreshold, keyOfLayer } from '../dropout.ts';
import { featureCount, layerShapes, outputCount, type LayerShape } from '../network.ts';
import type { NetworkSpec } from '../types.ts';
import { Region } from './arena.ts';
import { layerFields, netFields, settingsFields } from './layout.generated.ts';
import { panelsLength, vectorsOf, type Panels } from './panels.ts';

export type LayerRecord = Record<(typeof layerFields)[number], number>;
export type NetRecord = Record<(typeof netFields)[number], number>;
export type SettingsRecord = Record<(typeof settingsFields)[number], number>;

export interface LayerPlan {
  shape: LayerShape;
  /** Few units: lanes run over the inputs (assembly/narrow.ts). */
  narrow: boolean;
  /** How the weights that the optimiser moves lie. */
  panels: Panels;
  vectors: number;
  /** Bytes from one sample's outputs to the next one's. */
  stride: number;
  keepsDerivative: boolean;
  /** Offsets in the weights' block. */
  weights: number;
  transposed: number;
  bias: number;
  weightBytes: number;
  biasBytes: number;
  scales: number;
}

export interface WeightsPlan {
  layers: LayerPlan[];
  /** Bytes of one array of all that the optimiser moves; gradients and two running means follow at this distance each. */
  parameterBytes: number;
  layerRecords: number;
  netRecord: number;
  settingsRecord: number;
  bytes: number;
}

/** Activations whose derivative the kernels find again from the output. */
const DERIVATIVE_FROM_OUTPUT = ['identity', 'tanh', 'relu', 'sigmoid'];

export function planWeights(network: NetworkSpec, size: number): WeightsPlan {
  const lanes = 16 / size;
  const region = new Region();
  const layers = layerShapes(network).map((shape, i) => planParameters(shape, network, i, lanes, region));
  const parameterBytes = region.bytes;
  region.take(3 * parameterBytes);
  layers.forEach((layer, i) => {
    const { shape } = layer;
    if (!shape.hasBias) layer.bias = region.take(layer.vectors * 16);
    if (i > 0 && !layer.narrow) {
      layer.transposed = region.take(panelsLength({ rows: shape.units, columns: shape.inputs, lanes }) * size);
    }
    if (i === 0 && network.firstLayerScales) layer.scales = region.take(layer.vectors * 16);
  });
  return {
    layers,
    parameterBytes,
    layerRecords: region.take(layers.length * layerFields.length * 4),
    netRecord: region.take(netFields.length * 4),
    settingsRecord: region.take(settingsFields.length * 8),
    bytes: region.bytes,
  };
}

function planParameters(shape: LayerShape, network: NetworkSpec, i: number, lanes: number, region: Region): LayerPlan {
  const size = 16 / lanes;
  const { inputs, units, hasBias, keep, activation } = shape;
  const narrow = units < lanes;
  const panels = narrow ? { rows: units, columns: inputs, lanes } : { rows: inputs, columns: units, lanes };
  const vectors = vectorsOf(units, lanes);
  const weightBytes = panelsLength(panels) * size;
  const biasBytes = hasBias ? vectors * 16 : 0;
  const weights = region.take(weightBytes);
  return {
    shape,
    narrow,
    panels,
    vectors,
    stride: strideOf(vectors),
    keepsDerivative: keep < 1 || (i === 0 && !!network.firstLayerScales) || !DERIVATIVE_FROM_OUTPUT.includes(activation),
    weights,
    transposed: narrow ? weights : 0,
    bias: hasBias ? region.take(biasBytes) : 0,
    weightBytes,
    biasBytes,
    scales: 0,
  };
}

/**
 * Bytes from one sample's row of `vectors` vectors to the next one's. Rows a multiple of 256 bytes apart would compete for few places in
 * the processor's first cache, so those get a gap.
 */
function strideOf(vectors: number): number {
  const bytes = vectors * 16;
  return bytes % 256 === 0 ? bytes + 64 : bytes;
}

export interface DataPlan {
  samples: number;
  batchSize: number;
  chunkRows: number;
  xStride: number;
  yStride: number;
  /** Offsets in the data's block. */
  x: number;
  y: number;
  xChunk: number;
  yChunk: number;
  order: number;
  outputs: number[];
  derivatives: number[];
  delta: number;
  otherDelta: number;
  packedOutputs: number;
  packedGradient: number;
  bytes: number;
}

/** `oneChunk`: all samples are carried forward before any is carried backward. */
export function planData(network: NetworkSpec, { layers }: WeightsPlan, size: number, samples: number, batchSize: number, oneChunk: boolean): DataPlan {
  const region = new Region();
  const xStride = strideOf(vectorsOf(featureCount(network), 16 / size));
  const yStride = layers.at(-1)!.stride;
  const chunkRows = oneChunk ? samples : Math.min(samples, chunkRowsFor(layers));
  const widest = Math.max(...layers.map(({ stride }) => stride));
  const packed = oneChunk ? samples * outputCount(network) * size : 0;
  return {
    samples,
    batchSize,
    chunkRows,
    xStride,
    yStride,
    x: region.take(samples * xStride),
    y: region.take(samples * yStride),
    xChunk: region.take(chunkRows * xStride),
    yChunk: region.take(chunkRows * yStride),
    order: region.take(samples * 4),
    outputs: layers.map(({ stride }) => region.take(chunkRows * stride)),
    derivatives: layers.map(({ stride, keepsDerivative }) => (keepsDerivative ? region.take(chunkRows * stride) : 0)),
    delta: region.take(chunkRows * widest),
    otherDelta: region.take(chunkRows * widest),
    packedOutputs: region.take(packed),
    packedGradient: region.take(packed),
    bytes: region.bytes,
  };
}

/** Samples carried forward and backward at once: a multiple of 4 for which the widest layer stays in the processor's first cache. */
function chunkRowsFor(layers: LayerPlan[]): number {
  const widest = Math.max(...layers.map(({ stride }) => stride));
  return Math.max(16, Math.min(128, Math.floor(51200 / widest / 4) * 4));
}

export function layerRecord(plan: WeightsPlan, data: DataPlan, i: number, weightsStart: number, dataStart: number, seed: number): LayerRecord {
  const layer = plan.layers[i]!;
  const { shape } = layer;
  const orZero = (offset: number, has: boolean) => (has ? weightsStart + offset : 0);
  return {
    inputs: shape.inputs,
    units: shape.units,
    vectors: layer.vectors,
    inputStride: i === 0 ? data.xStride : plan.layers[i - 1]!.stride,
    stride: layer.stride,
    activation: activations.indexOf(shape.activation),
    narrow: Number(layer.narrow),
    weights: weightsStart + layer.weights,
    transposed: orZero(layer.transposed, layer.narrow || i > 0),
    bias: weightsStart + layer.bias,
    weightBytes: layer.weightBytes,
    biasBytes: layer.biasBytes,
    outputs: dataStart + data.outputs[i]!,
    derivatives: layer.keepsDerivative ? dataStart + data.derivatives[i]! : 0,
    scales: orZero(layer.scales, layer.scales > 0),
    keepThreshold: keepThreshold(shape.keep),
    dropoutKey: keyOfLayer(seed, i),
    drops: Number(shape.keep < 1),
  };
}
