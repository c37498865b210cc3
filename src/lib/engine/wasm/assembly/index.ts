/** What the host calls. `net` is the address of a record that it has laid out. */

import { lossSum } from './loss';
import { beginUpdate, updateWeights } from './optimiser';
import { backward, forward, inputVectors, lossGradientOf } from './passes';
import { SIZE } from './real';
import { layerAt, Net, Settings } from './records';
import { copyRows, gatherRows } from './rows';
import { transposePanels } from './transpose';

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

function update(net: Net): void {
  beginUpdate(changetype<Settings>(net.settings));
  for (let i = 0; i < net.layerCount; i++) {
    const layer = layerAt(net, i);
    updateWeights(net, layer.weights, layer.weightBytes, true);
    updateWeights(net, layer.bias, layer.biasBytes, false);
  }
  refreshTransposed(net);
  net.step++;
}
