/** Forward pass, backward pass and training steps over the records that the host has laid out. */

import { activateRows, multiplyByDerivative, SIGMOID, SOFTPLUS } from './activation';
import { dropUnits } from './dropout';
import { lossGradient, lossSum } from './loss';
import { multiply } from './matmul';
import { multiplyNarrow } from './narrow';
import { beginUpdate, updateWeights } from './optimiser';
import { accumulateOuter, accumulateRows } from './outer';
import { LANES, SIZE } from './real';
import { Layer, Net, Settings } from './records';
import { clearPadding, copyRows, gatherRows, scaleRows } from './rows';
import { transposePanels } from './transpose';

// @ts-ignore: decorator
@inline
function layerAt(net: Net, i: i32): Layer {
  return changetype<Layer>(net.layers + i * offsetof<Layer>());
}

export { applyFunction } from './math';

/** Where memory is free for the host. */
export function heapBase(): usize {
  return __heap_base;
}

/**
 * Takes `count` steps. A minibatch step takes the next `batchSize` entries of `net.order`, from entry `position` on; a full batch takes
 * all samples, and `position` is 0.
 */
export function takeSteps(net: Net, count: u32, position: u32): void {
  for (; count; count--) {
    for (let start = 0; start < net.batchSize; start += net.chunkRows) {
      const rows = min(net.chunkRows, net.batchSize - start);
      const x = chunkOfInputs(net, position + start, rows);
      forward(net, x, rows, start, true);
      lossGradientOf(net, chunkOfTargets(net, position + start, rows), rows, net.batchSize);
      backward(net, x, rows, start == 0);
    }
    update(net);
    if (net.order) position += net.batchSize;
  }
}

/** The first half of one step whose batch is a single chunk: outputs and the gradient of the loss with respect to them. */
export function beginStep(net: Net, position: u32): void {
  forward(net, chunkOfInputs(net, position, net.batchSize), net.batchSize, 0, true);
  lossGradientOf(net, chunkOfTargets(net, position, net.batchSize), net.batchSize, net.batchSize);
}

/** The second half: the backward pass and the update. */
export function endStep(net: Net): void {
  backward(net, net.order ? net.xChunk : net.x, net.batchSize, true);
  update(net);
}

/** Copies outputs and their gradient to the packed arrays. */
export function packOutputs(net: Net, rows: i32): void {
  const last = layerAt(net, net.layerCount - 1);
  const bytes = last.units * SIZE;
  copyRows(rows, last.outputs, last.stride, net.packedOutputs, bytes, bytes);
  copyRows(rows, net.delta, last.stride, net.packedGradient, bytes, bytes);
}

/** Copies the packed gradient back. */
export function unpackGradient(net: Net, rows: i32): void {
  const last = layerAt(net, net.layerCount - 1);
  const bytes = last.units * SIZE;
  copyRows(rows, net.packedGradient, bytes, net.delta, last.stride, bytes);
}

/** Outputs of all layers for one chunk of inputs, without dropout. */
export function evaluate(net: Net, x: usize, rows: i32): void {
  forward(net, x, rows, 0, false);
}

/** d(loss)/d(outputs) for the outputs in the chunk, of samples `start`, `start` + 1, ... */
export function evaluateLossGradient(net: Net, start: i32, rows: i32): void {
  lossGradientOf(net, net.y + start * net.yStride, rows, net.samples);
}

/** The backward pass of those samples; `first`: the gradients are overwritten, else added to. */
export function evaluateBackward(net: Net, start: i32, rows: i32, first: bool): void {
  backward(net, net.x + start * net.xStride, rows, first);
}

/** The sum of the losses of the samples whose outputs are in the chunk. */
export function evaluateLoss(net: Net, start: i32, rows: i32): f64 {
  const last = layerAt(net, net.layerCount - 1);
  return lossSum(net.loss, last.outputs, net.y + start * net.yStride, net.yStride, last.stride, last.units, rows);
}

/** Copies the weights to the second layout where a layer has one; needed after the host has changed them. */
export function refreshTransposed(net: Net): void {
  for (let i = 1; i < net.layerCount; i++) {
    const layer = layerAt(net, i);
    if (layer.narrow) continue;
    transposePanels(layer.weights, layer.transposed, layer.inputs, layer.units, layer.vectors, inputVectors(layer));
  }
}

function chunkOfInputs(net: Net, position: u32, rows: i32): usize {
  if (!net.order) return net.x + position * net.xStride;
  gatherRows(rows, net.x, net.order + (position << 2), net.xChunk, net.xStride);
  return net.xChunk;
}

function chunkOfTargets(net: Net, position: u32, rows: i32): usize {
  if (!net.order) return net.y + position * net.yStride;
  gatherRows(rows, net.y, net.order + (position << 2), net.yChunk, net.yStride);
  return net.yChunk;
}

function inputVectors(layer: Layer): i32 {
  return (layer.inputs + LANES - 1) / LANES;
}

/** Outputs of all layers for `rows` rows of inputs; `firstRow` is their place in the batch. */
function forward(net: Net, x: usize, rows: i32, firstRow: i32, training: bool): void {
  for (let i = 0; i < net.layerCount; i++) {
    const layer = layerAt(net, i);
    if (layer.narrow) {
      multiplyNarrow(
        x, layer.inputStride, rows, layer.transposed, layer.units, layer.bias, layer.outputs, layer.stride, inputVectors(layer),
      );
    } else {
      multiply(
        x, layer.inputStride, rows, layer.weights, layer.inputs, layer.bias, layer.outputs, layer.stride, layer.vectors,
      );
    }
    activateLayer(layer, rows);
    if (training && layer.drops) {
      dropUnits(
        layer.dropoutKey, layer.keepThreshold, net.step, firstRow, rows,
        layer.outputs, layer.derivatives, layer.stride, layer.vectors,
      );
    }
    x = layer.outputs;
  }
}

function activateLayer(layer: Layer, rows: i32): void {
  const scales = layer.scales;
  if (scales) scaleRows(rows, layer.outputs, layer.stride, layer.vectors, scales);
  activateRows(layer.activation, layer.outputs, layer.derivatives, layer.stride, layer.vectors, rows);
  if (scales) scaleRows(rows, layer.derivatives, layer.stride, layer.vectors, scales);
  if (layer.activation == SIGMOID || layer.activation == SOFTPLUS) {
    clearPadding(rows, layer.outputs, layer.stride, layer.units, layer.vectors);
  }
}

function lossGradientOf(net: Net, targets: usize, rows: i32, samples: i32): void {
  const last = layerAt(net, net.layerCount - 1);
  lossGradient(
    net.loss, last.outputs, targets, net.yStride, net.delta, last.stride, last.units, last.vectors, rows, samples,
  );
}

/** Gradients of all weights from d(loss)/d(outputs) in `net.delta`. */
function backward(net: Net, x: usize, rows: i32, first: bool): void {
  let delta = net.delta;
  let other = net.otherDelta;
  for (let i = net.layerCount - 1; i >= 0; i--) {
    const layer = layerAt(net, i);
    if (layer.derivatives) multiplyRows(rows, delta, layer.derivatives, layer.stride, layer.vectors);
    else multiplyByDerivative(layer.activation, delta, layer.outputs, layer.stride, layer.vectors, rows);
    const inputs = i == 0 ? x : layerAt(net, i - 1).outputs;
    accumulateGradients(net, layer, inputs, delta, rows, first);
    if (i == 0) return;
    const below = layerAt(net, i - 1);
    multiply(delta, layer.stride, rows, layer.transposed, layer.units, 0, other, below.stride, below.vectors);
    const swap = delta;
    delta = other;
    other = swap;
  }
}

function accumulateGradients(net: Net, layer: Layer, inputs: usize, delta: usize, rows: i32, first: bool): void {
  if (layer.narrow) {
    const gradient = layer.transposed + net.toGradient;
    accumulateOuter(delta, layer.stride, layer.units, inputs, layer.inputStride, inputVectors(layer), rows, gradient, first);
  } else {
    const gradient = layer.weights + net.toGradient;
    accumulateOuter(inputs, layer.inputStride, layer.inputs, delta, layer.stride, layer.vectors, rows, gradient, first);
  }
  if (layer.biasBytes) accumulateRows(delta, layer.stride, layer.vectors, rows, layer.bias + net.toGradient, first);
}

function multiplyRows(rows: i32, delta: usize, factors: usize, stride: usize, vectors: i32): void {
  for (; rows; rows--, delta += stride, factors += stride) scaleRows(1, delta, stride, vectors, factors);
}

function update(net: Net): void {
  beginUpdate(changetype<Settings>(net.settings));
  for (let i = 0; i < net.layerCount; i++) {
    const layer = layerAt(net, i);
    updateWeights(net, layer.narrow ? layer.transposed : layer.weights, layer.weightBytes, true);
    updateWeights(net, layer.bias, layer.biasBytes, false);
  }
  refreshTransposed(net);
  net.step++;
}
