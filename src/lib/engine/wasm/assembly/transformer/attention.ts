/**
 * Attention with one head (Vaswani et al. 2017, Eq. 1): node i takes of each of its ancestors s the share a_is = softmax over s of
 * query_i . key_s / sqrt(width), and mixes their values by it.
 */

import { exp } from '../math';
import { mulAdd, real, SIZE, splat, sub, sumOfLanes } from '../real';
import { Activations, Batch, Transformer } from './records';

/** Attention and mixed values of the nodes from `first` on. */
export function attend(net: Transformer, batch: Batch, block: Activations, first: i32): void {
  const scale = scaleOf(net);
  for (let i = first; i < batch.nodes; i++) {
    const count = <i32>load<u32>(batch.depths + (i << 2)) + 1;
    const shares = block.attention + i * net.attentionStride;
    const query = block.query + i * net.stride;
    for (let s = 0; s < count; s++) {
      store<real>(shares + s * SIZE, scale * product(query, block.key + ancestor(net, batch, i, s), net.vectors));
    }
    softmax(shares, count);
    mix(net, batch, i, shares, count, block.value, block.mixed + i * net.stride);
  }
}

/**
 * From d(loss)/d(mixed) to the gradients of queries (of the nodes from `first` on), keys and values (of all nodes; they are zero before):
 * with g_s = d . value_s, d(loss)/d(score_s) = a_s (g_s - sum_r a_r g_r).
 */
export function attendBackward(net: Transformer, batch: Batch, block: Activations, first: i32): void {
  const scale = scaleOf(net);
  const scores = batch.attentionDelta;
  for (let i = first; i < batch.nodes; i++) {
    const count = <i32>load<u32>(batch.depths + (i << 2)) + 1;
    const shares = block.attention + i * net.attentionStride;
    const delta = batch.mixedDelta + i * net.stride;
    let mean: real = 0;
    for (let s = 0; s < count; s++) {
      const at = ancestor(net, batch, i, s);
      const share = load<real>(shares + s * SIZE);
      const change = product(delta, block.value + at, net.vectors);
      store<real>(scores + s * SIZE, change);
      mean += share * change;
      addMultiple(batch.valueDelta + at, share, delta, net.vectors);
    }
    for (let s = 0; s < count; s++) {
      const change = scale * load<real>(shares + s * SIZE) * (load<real>(scores + s * SIZE) - mean);
      store<real>(scores + s * SIZE, change);
      addMultiple(batch.keyDelta + ancestor(net, batch, i, s), change, block.query + i * net.stride, net.vectors);
    }
    mix(net, batch, i, scores, count, block.key, batch.queryDelta + i * net.stride);
  }
}

// @ts-ignore: decorator
@inline
function scaleOf(net: Transformer): real {
  return <real>(1 / sqrt<f64>(<f64>net.width));
}

/** Bytes from the first node's state to that of ancestor `s` of node `i`. */
// @ts-ignore: decorator
@inline
function ancestor(net: Transformer, batch: Batch, i: i32, s: i32): usize {
  return load<u32>(batch.ancestors + ((i * net.length + s) << 2)) * net.stride;
}

// @ts-ignore: decorator
@inline
function product(a: usize, b: usize, vectors: i32): real {
  let s0 = splat(0), s1 = s0;
  for (const end = a + (<usize>vectors << 4); a < end; a += 32, b += 32) {
    s0 = mulAdd(s0, v128.load(a), v128.load(b));
    s1 = mulAdd(s1, v128.load(a, 16), v128.load(b, 16));
  }
  return sumOfLanes(v128.add<real>(s0, s1));
}

/** to += factor from. */
// @ts-ignore: decorator
@inline
function addMultiple(to: usize, factor: real, from: usize, vectors: i32): void {
  const x = v128.splat<real>(factor);
  for (const end = to + (<usize>vectors << 4); to < end; to += 16, from += 16) {
    v128.store(to, mulAdd(v128.load(to), x, v128.load(from)));
  }
}

/** to = the sum over the ancestors of their factor times their row. */
// @ts-ignore: decorator
@inline
function mix(net: Transformer, batch: Batch, i: i32, factors: usize, count: i32, rows: usize, to: usize): void {
  for (let j: usize = 0; j < <usize>net.vectors << 4; j += 32) {
    let s0 = splat(0), s1 = s0;
    for (let s = 0; s < count; s++) {
      const x = v128.load_splat<real>(factors + s * SIZE);
      const from = rows + ancestor(net, batch, i, s) + j;
      s0 = mulAdd(s0, x, v128.load(from));
      s1 = mulAdd(s1, x, v128.load(from, 16));
    }
    v128.store(to + j, s0);
    v128.store(to + j, s1, 16);
  }
}

/** In place over `count` numbers; what follows them in the last vector becomes 0. */
// @ts-ignore: decorator
@inline
function softmax(at: usize, count: i32): void {
  let largest = load<real>(at);
  for (let s = 1; s < count; s++) largest = max(largest, load<real>(at + s * SIZE));
  const end = at + count * SIZE;
  let i = at;
  for (; i < end; i += 16) v128.store(i, exp(sub(v128.load(i), v128.splat<real>(largest))));
  for (let rest = end; rest < i; rest += SIZE) store<real>(rest, 0);
  let total: real = 0;
  for (let s = at; s < end; s += SIZE) total += load<real>(s);
  for (let s = at; s < end; s += SIZE) store<real>(s, load<real>(s) / total);
}
