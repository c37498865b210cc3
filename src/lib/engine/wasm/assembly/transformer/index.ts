/** What the host of transformers calls. `net` and `batch` are addresses of records that it has laid out. */

import { beginUpdate, updateWeights } from '../optimiser';
import { Net, Settings } from '../records';
import { transposePanels } from '../transpose';
import { backward, forward, lossOf } from './passes';
import { Batch, matrixAt, Role, Transformer } from './records';

/** Where memory is free for the host. */
export function heapBase(): usize {
  return __heap_base;
}

export function takeSteps(net: Transformer, batch: Batch, count: u32): void {
  for (; count; count--) {
    forward(net, batch);
    backward(net, batch);
    update(net);
  }
}

/** Outputs and attention of a batch. */
export function evaluate(net: Transformer, batch: Batch): void {
  forward(net, batch);
}

/** The sum of the losses of the samples that were evaluated. */
export function evaluateLoss(net: Transformer, batch: Batch): f64 {
  return lossOf(net, batch);
}

export function evaluateGradient(net: Transformer, batch: Batch): void {
  forward(net, batch);
  backward(net, batch);
}

/** Copies the weights to the second layout; needed after the host has changed them. */
export function refreshTransposed(net: Transformer): void {
  for (let i = 0; i < matrixCount(net); i++) {
    const matrix = matrixAt(net, 0, i);
    transposePanels(matrix.weights, matrix.transposed, matrix.inputs, matrix.units, matrix.vectors, matrix.inputVectors);
  }
}

function update(net: Transformer): void {
  const dense = changetype<Net>(net.net);
  beginUpdate(changetype<Settings>(dense.settings));
  updateWeights(dense, net.token, net.tokenBytes, true);
  updateWeights(dense, net.position, net.positionBytes, true);
  for (let i = 0; i < matrixCount(net); i++) {
    const matrix = matrixAt(net, 0, i);
    updateWeights(dense, matrix.weights, <usize>(matrix.inputs * matrix.vectors) << 4, true);
    if (matrix.bias) updateWeights(dense, matrix.bias, <usize>matrix.vectors << 4, false);
  }
  refreshTransposed(net);
}

// @ts-ignore: decorator
@inline
function matrixCount(net: Transformer): i32 {
  return net.blocks * Role.COUNT + 1;
}
