/** The layout of a trainer's memory: sizes, and offsets from the start of its two blocks, one for the weights and one for the data. */

import { featureCount, layerShapes, outputCount, type LayerShape } from '../network.ts';
import type { NetworkSpec } from '../types.ts';
import { Region } from './arena.ts';
import { layerFields, netFields, settingsFields } from './layout.generated.ts';
import { panelsLength, vectorsOf, type Panels } from './panels.ts';

export interface LayerPlan {
  shape: LayerShape;
  /** Few units: lanes run over the inputs (assembly/narrow.ts). */
  narrow: boolean;
  /** How the weights lie that the optimiser moves. */
  panels: Panels;
  /** Vectors that hold the units. */
  vectors: number;
  /** Bytes from one sample's outputs to the next one's. */
  stride: number;
  /** Whether the forward pass stores the derivatives of the activation. */
  keepsDerivatives: boolean;
  weightBytes: number;
  /** 0 without biases. */
  biasBytes: number;
  /** Offsets in the weights' block. */
  weights: number;
  bias: number;
  /** The second copy of the weights, or null where none is needed. */
  transposed: number | null;
  /** The factors of the pre-activations, or null. */
  scales: number | null;
}

export interface WeightsPlan {
  layers: LayerPlan[];
  /** Bytes of the array of all that the optimiser moves. Gradients and two running means follow at this distance each. */
  parameterBytes: number;
  layerRecords: number;
  netRecord: number;
  settingsRecord: number;
  bytes: number;
}

/** Activations whose derivative the kernels find again from the output. */
const DERIVATIVE_FROM_OUTPUT = ['identity', 'tanh', 'relu', 'sigmoid'];

/** `size`: bytes of a number. */
export function planWeights(network: NetworkSpec, size: number): WeightsPlan {
  const region = new Region();
  const layers = layerShapes(network).map((shape, i) => planLayer(shape, i === 0 && !!network.firstLayerScales, size, region));
  const parameterBytes = region.bytes;
  region.take(3 * parameterBytes);
  layers.forEach((layer, i) => {
    const { shape, narrow, vectors } = layer;
    if (!shape.hasBias) layer.bias = region.take(vectors * 16);
    if (i > 0 && !narrow) layer.transposed = region.take(transposedLength(layer) * size);
    if (i === 0 && network.firstLayerScales) layer.scales = region.take(vectors * 16);
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

function planLayer(shape: LayerShape, isScaled: boolean, size: number, region: Region): LayerPlan {
  const { inputs, units, hasBias, keep, activation } = shape;
  const lanes = 16 / size;
  const narrow = units < lanes;
  const panels = narrow ? { rows: units, columns: inputs, lanes } : { rows: inputs, columns: units, lanes };
  const vectors = vectorsOf(units, lanes);
  const weightBytes = panelsLength(panels) * size;
  const biasBytes = hasBias ? vectors * 16 : 0;
  return {
    shape,
    narrow,
    panels,
    vectors,
    stride: strideOf(vectors),
    keepsDerivatives: keep < 1 || isScaled || !DERIVATIVE_FROM_OUTPUT.includes(activation),
    weightBytes,
    biasBytes,
    weights: region.take(weightBytes),
    bias: region.take(biasBytes),
    transposed: null,
    scales: null,
  };
}

function transposedLength({ shape, panels }: LayerPlan): number {
  return panelsLength({ rows: shape.units, columns: shape.inputs, lanes: panels.lanes });
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
  /** Samples in a step. */
  batchSize: number;
  /** Samples carried forward and backward at once. */
  chunkRows: number;
  xStride: number;
  yStride: number;
  /** Offsets in the data's block. */
  x: number;
  y: number;
  /** Inputs and targets gathered for a chunk. */
  xChunk: number;
  yChunk: number;
  order: number;
  /** Of each layer. */
  outputs: number[];
  /** Of each layer, or null where they are not stored. */
  derivatives: (number | null)[];
  delta: number;
  otherDelta: number;
  /** The outputs and their gradient without padding, for the experiment's own part of the loss. */
  packedOutputs: number;
  packedGradient: number;
  bytes: number;
}

export interface DataSize {
  samples: number;
  batchSize: number;
  /** All samples must be carried forward before any is carried backward. */
  oneChunk: boolean;
}

export function planData(network: NetworkSpec, { layers }: WeightsPlan, size: number, data: DataSize): DataPlan {
  const { samples, batchSize, oneChunk } = data;
  const region = new Region();
  const xStride = strideOf(vectorsOf(featureCount(network), 16 / size));
  const yStride = layers.at(-1)!.stride;
  const widest = Math.max(...layers.map(({ stride }) => stride));
  const chunkRows = oneChunk ? samples : Math.min(samples, chunkRowsFor(widest));
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
    derivatives: layers.map(({ stride, keepsDerivatives }) => (keepsDerivatives ? region.take(chunkRows * stride) : null)),
    delta: region.take(chunkRows * widest),
    otherDelta: region.take(chunkRows * widest),
    packedOutputs: region.take(packed),
    packedGradient: region.take(packed),
    bytes: region.bytes,
  };
}

/** A multiple of 4 between 16 and 128 for which the widest layer's outputs, `stride` bytes a row, stay in the processor's caches. */
function chunkRowsFor(stride: number): number {
  return Math.max(16, Math.min(128, 4 * Math.floor(51200 / stride / 4)));
}
