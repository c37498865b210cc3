/** The forward and the backward pass of one chunk of samples through all layers. */

import { activateRows, multiplyByDerivative, SIGMOID, SOFTPLUS } from './activation';
import { dropUnits } from './dropout';
import { lossGradient } from './loss';
import { multiply } from './matmul';
import { multiplyNarrow } from './narrow';
import { accumulateOuter, accumulateRows } from './outer';
import { LANES } from './real';
import { Layer, layerAt, Net } from './records';
import { clearPadding, multiplyRows, scaleRows } from './rows';

/** Vectors that hold the layer's inputs. */
export function inputVectors(layer: Layer): i32 {
  return (layer.inputs + LANES - 1) / LANES;
}

/** Outputs of all layers for `rows` rows of inputs; `firstRow` is their place in the batch. */
export function forward(net: Net, x: usize, rows: i32, firstRow: i32, training: bool): void {
  for (let i = 0; i < net.layerCount; i++) {
    const layer = layerAt(net, i);
    if (layer.narrow) {
      multiplyNarrow(
        x, layer.inputStride, rows, layer.weights, layer.units, layer.bias, layer.outputs, layer.stride, inputVectors(layer),
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

/** d(loss)/d(outputs) of `rows` rows, for a loss averaged over `samples` samples. */
export function lossGradientOf(net: Net, targets: usize, rows: i32, samples: i32): void {
  const last = layerAt(net, net.layerCount - 1);
  lossGradient(
    net.loss, last.outputs, targets, net.yStride, net.delta, last.stride, last.units, last.vectors, rows, samples,
  );
}

/** Gradients of all weights from d(loss)/d(outputs) in `net.delta`. */
export function backward(net: Net, x: usize, rows: i32, first: bool): void {
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
    const weights = layer.narrow ? layer.weights : layer.transposed;
    multiply(delta, layer.stride, rows, weights, layer.units, 0, other, below.stride, below.vectors);
    const swap = delta;
    delta = other;
    other = swap;
  }
}

function accumulateGradients(net: Net, layer: Layer, inputs: usize, delta: usize, rows: i32, first: bool): void {
  const gradient = layer.weights + net.toGradient;
  if (layer.narrow) {
    accumulateOuter(delta, layer.stride, layer.units, inputs, layer.inputStride, inputVectors(layer), rows, gradient, first);
  } else {
    accumulateOuter(inputs, layer.inputStride, layer.inputs, delta, layer.stride, layer.vectors, rows, gradient, first);
  }
  if (layer.biasBytes) accumulateRows(delta, layer.stride, layer.vectors, rows, layer.bias + net.toGradient, first);
}
