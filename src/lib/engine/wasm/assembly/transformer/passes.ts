/** The forward and the backward pass of a batch of sequences. In the last block only the last positions are asked. */

import { CROSS_ENTROPY, lossGradient, lossSum } from '../loss';
import { multiply } from '../matmul';
import { accumulateOuter, accumulateRows } from '../outer';
import { add, real } from '../real';
import { Net } from '../records';
import { multiplyAdd } from './accumulate';
import { attend, attendBackward } from './attention';
import { normaliseRows, normaliseRowsBackward } from './normalise';
import { activationsAt, Batch, Matrix, matrixAt, readoutOf, Role, Transformer } from './records';

export function forward(net: Transformer, batch: Batch): void {
  embed(net, batch);
  for (let block = 0; block < net.blocks; block++) forwardBlock(net, batch, block);
  const last = stateAt(batch, net.blocks) + batch.firstLast * net.stride;
  product(readoutOf(net), last, net.stride, batch.nodes - batch.firstLast, batch.outputs, net.outputStride);
}

/** The sum of the samples' losses. */
export function lossOf(net: Transformer, batch: Batch): f64 {
  const samples = batch.nodes - batch.firstLast;
  return lossSum(CROSS_ENTROPY, batch.outputs, batch.targets, net.outputStride, net.outputStride, net.outputs, samples);
}

/** Gradients of all weights, from the outputs of a forward pass. */
export function backward(net: Transformer, batch: Batch): void {
  const samples = batch.nodes - batch.firstLast;
  const offset = batch.firstLast * net.stride;
  lossGradient(
    CROSS_ENTROPY, batch.outputs, batch.targets, net.outputStride,
    batch.outputDelta, net.outputStride, net.outputs, net.outputVectors, samples, samples,
  );
  const readout = readoutOf(net);
  accumulate(net, readout, stateAt(batch, net.blocks) + offset, net.stride, batch.outputDelta, net.outputStride, samples);
  productBack(readout, batch.outputDelta, net.outputStride, samples, batch.delta + offset, net.stride);
  for (let block = net.blocks - 1; block >= 0; block--) backwardBlock(net, batch, block);
  embedBackward(net, batch);
}

/** State = token + position. */
function embed(net: Transformer, batch: Batch): void {
  const bytes = <usize>net.vectors << 4;
  for (let i = 0; i < batch.nodes; i++) {
    const token = net.token + load<u32>(batch.tokens + (i << 2)) * bytes;
    const position = net.position + load<u32>(batch.depths + (i << 2)) * bytes;
    const to = batch.states + i * net.stride;
    for (let j: usize = 0; j < bytes; j += 16) v128.store(to + j, add(v128.load(token + j), v128.load(position + j)));
  }
}

function embedBackward(net: Transformer, batch: Batch): void {
  const toGradient = changetype<Net>(net.net).toGradient;
  const bytes = <usize>net.vectors << 4;
  memory.fill(net.token + toGradient, 0, net.tokenBytes);
  memory.fill(net.position + toGradient, 0, net.positionBytes);
  for (let i = 0; i < batch.nodes; i++) {
    const from = batch.delta + i * net.stride;
    addRow(from, net.token + toGradient + load<u32>(batch.tokens + (i << 2)) * bytes, bytes);
    addRow(from, net.position + toGradient + load<u32>(batch.depths + (i << 2)) * bytes, bytes);
  }
}

function forwardBlock(net: Transformer, batch: Batch, i: i32): void {
  const block = activationsAt(batch, i);
  const first = firstOf(net, batch, i);
  const rows = batch.nodes - first;
  const offset = first * net.stride;
  const hidden = block.hidden + first * net.hiddenStride;
  const state = stateAt(batch, i);
  const middle = block.middle + offset;
  const next = stateAt(batch, i + 1) + offset;
  product(matrixAt(net, i, Role.QUERY), state + offset, net.stride, rows, block.query + offset, net.stride);
  product(matrixAt(net, i, Role.KEY), state, net.stride, batch.nodes, block.key, net.stride);
  product(matrixAt(net, i, Role.VALUE), state, net.stride, batch.nodes, block.value, net.stride);
  attend(net, batch, block, first);

  memory.copy(middle, state + offset, rows * net.stride);
  productAdd(matrixAt(net, i, Role.PROJECT), block.mixed + offset, net.stride, rows, middle, net.stride);
  if (net.layerNorm) normaliseRows(rows, middle, net.stride, net.width, net.vectors, scaleAt(block.middleScale, first));

  product(matrixAt(net, i, Role.EXPAND), middle, net.stride, rows, hidden, net.hiddenStride);
  rectify(rows, hidden, net.hiddenStride, net.hiddenVectors);
  const contract = matrixAt(net, i, Role.CONTRACT);
  addBias(rows, middle, contract.bias, next, net.stride, net.vectors);
  productAdd(contract, hidden, net.hiddenStride, rows, next, net.stride);
  if (net.layerNorm) normaliseRows(rows, next, net.stride, net.width, net.vectors, scaleAt(block.stateScale, first));
}

/** `batch.delta` holds d(loss)/d(state after the block) of the nodes that the block was asked for, and then of all nodes before it. */
function backwardBlock(net: Transformer, batch: Batch, i: i32): void {
  const block = activationsAt(batch, i);
  const first = firstOf(net, batch, i);
  const rows = batch.nodes - first;
  const offset = first * net.stride;
  const all = batch.nodes * net.stride;
  const delta = batch.delta + offset;
  const middleDelta = batch.middleDelta + offset;
  feedForwardBackward(net, batch, i, first);

  const project = matrixAt(net, i, Role.PROJECT);
  accumulate(net, project, block.mixed + offset, net.stride, middleDelta, net.stride, rows);
  productBack(project, middleDelta, net.stride, rows, batch.mixedDelta + offset, net.stride);
  memory.fill(batch.keyDelta, 0, all);
  memory.fill(batch.valueDelta, 0, all);
  attendBackward(net, batch, block, first);

  memory.fill(batch.delta, 0, offset);
  memory.copy(delta, middleDelta, rows * net.stride);
  const state = stateAt(batch, i);
  throughBackward(net, matrixAt(net, i, Role.QUERY), state + offset, batch.queryDelta + offset, rows, delta);
  throughBackward(net, matrixAt(net, i, Role.KEY), state, batch.keyDelta, batch.nodes, batch.delta);
  throughBackward(net, matrixAt(net, i, Role.VALUE), state, batch.valueDelta, batch.nodes, batch.delta);
}

/** From `batch.delta` to `batch.middleDelta`, for the nodes from `first` on. */
function feedForwardBackward(net: Transformer, batch: Batch, i: i32, first: i32): void {
  const block = activationsAt(batch, i);
  const rows = batch.nodes - first;
  const offset = first * net.stride;
  const delta = batch.delta + offset;
  const middle = block.middle + offset;
  const middleDelta = batch.middleDelta + offset;
  const hidden = block.hidden + first * net.hiddenStride;
  const hiddenDelta = batch.hiddenDelta + first * net.hiddenStride;
  if (net.layerNorm) {
    const next = stateAt(batch, i + 1) + offset;
    normaliseRowsBackward(rows, delta, next, net.stride, net.width, net.vectors, scaleAt(block.stateScale, first));
  }
  const contract = matrixAt(net, i, Role.CONTRACT);
  accumulate(net, contract, hidden, net.hiddenStride, delta, net.stride, rows);
  productBack(contract, delta, net.stride, rows, hiddenDelta, net.hiddenStride);
  rectifyBackward(rows, hiddenDelta, hidden, net.hiddenStride, net.hiddenVectors);

  const expand = matrixAt(net, i, Role.EXPAND);
  accumulate(net, expand, middle, net.stride, hiddenDelta, net.hiddenStride, rows);
  memory.copy(middleDelta, delta, rows * net.stride);
  productBackAdd(expand, hiddenDelta, net.hiddenStride, rows, middleDelta, net.stride);
  if (net.layerNorm) {
    normaliseRowsBackward(rows, middleDelta, middle, net.stride, net.width, net.vectors, scaleAt(block.middleScale, first));
  }
}

/** A square matrix's gradient from `rows` states and the deltas of their images; adds to the states' own deltas. */
function throughBackward(net: Transformer, matrix: Matrix, states: usize, deltas: usize, rows: i32, target: usize): void {
  accumulate(net, matrix, states, net.stride, deltas, net.stride, rows);
  productBackAdd(matrix, deltas, net.stride, rows, target, net.stride);
}

/** The first node whose state after block `i` is needed. */
// @ts-ignore: decorator
@inline
function firstOf(net: Transformer, batch: Batch, i: i32): i32 {
  return i == net.blocks - 1 ? batch.firstLast : 0;
}

// @ts-ignore: decorator
@inline
function stateAt(batch: Batch, block: i32): usize {
  return batch.states + block * batch.stateBytes;
}

// @ts-ignore: decorator
@inline
function scaleAt(scales: usize, node: i32): usize {
  return scales + node * sizeof<real>();
}

/** c = bias + a w. */
function product(matrix: Matrix, a: usize, aStride: usize, rows: i32, c: usize, cStride: usize): void {
  multiply(a, aStride, rows, matrix.weights, matrix.inputs, matrix.bias, c, cStride, matrix.vectors);
}

/** c += a w. */
function productAdd(matrix: Matrix, a: usize, aStride: usize, rows: i32, c: usize, cStride: usize): void {
  multiplyAdd(a, aStride, rows, matrix.weights, matrix.inputs, c, cStride, matrix.vectors);
}

/** Deltas of a matrix's inputs from those of its outputs. */
function productBack(matrix: Matrix, delta: usize, deltaStride: usize, rows: i32, c: usize, cStride: usize): void {
  multiply(delta, deltaStride, rows, matrix.transposed, matrix.units, 0, c, cStride, matrix.inputVectors);
}

function productBackAdd(matrix: Matrix, delta: usize, deltaStride: usize, rows: i32, c: usize, cStride: usize): void {
  multiplyAdd(delta, deltaStride, rows, matrix.transposed, matrix.units, c, cStride, matrix.inputVectors);
}

/** The gradients of a matrix and its biases, from its inputs and the deltas of its outputs. */
function accumulate(
  net: Transformer, matrix: Matrix, inputs: usize, inputStride: usize, delta: usize, deltaStride: usize, rows: i32,
): void {
  const toGradient = changetype<Net>(net.net).toGradient;
  const gradient = matrix.weights + toGradient;
  accumulateOuter(inputs, inputStride, matrix.inputs, delta, deltaStride, matrix.vectors, rows, gradient, true);
  if (matrix.bias) accumulateRows(delta, deltaStride, matrix.vectors, rows, matrix.bias + toGradient, true);
}

/** to = from + bias. */
function addBias(rows: i32, from: usize, bias: usize, to: usize, stride: usize, vectors: i32): void {
  for (; rows; rows--, from += stride, to += stride) {
    for (let i: usize = 0; i < <usize>vectors << 4; i += 16) {
      v128.store(to + i, add(v128.load(from + i), v128.load(bias + i)));
    }
  }
}

// @ts-ignore: decorator
@inline
function addRow(from: usize, to: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 16) v128.store(to + i, add(v128.load(to + i), v128.load(from + i)));
}

/** max(x, 0), with NaN kept. */
function rectify(rows: i32, at: usize, stride: usize, vectors: i32): void {
  const zero = v128.splat<real>(0);
  for (; rows; rows--, at += stride) {
    for (let i: usize = 0; i < <usize>vectors << 4; i += 16) v128.store(at + i, v128.pmax<real>(v128.load(at + i), zero));
  }
}

/** Deltas are 0 where the unit is. */
function rectifyBackward(rows: i32, delta: usize, outputs: usize, stride: usize, vectors: i32): void {
  const zero = v128.splat<real>(0);
  for (; rows; rows--, delta += stride, outputs += stride) {
    for (let i: usize = 0; i < <usize>vectors << 4; i += 16) {
      v128.store(delta + i, v128.and(v128.load(delta + i), v128.gt<real>(v128.load(outputs + i), zero)));
    }
  }
}
