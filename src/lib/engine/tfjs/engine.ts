/**
 * The engine `tfjs`: TensorFlow.js, the independent reference. Its gradients come from TensorFlow's own automatic differentiation; only
 * the initial weights, the order of the batches and the dropout masks are shared with the engine `wasm`.
 */

import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import type { Engine } from '../types.ts';
import { TfjsTrainer } from './trainer.ts';

/** Computes on TensorFlow's backend `cpu`: deterministic on one machine, and nothing to download. */
export async function createTfjsEngine(): Promise<Engine> {
  tf.enableProdMode();
  await registerGradients();
  await tf.setBackend('cpu');
  return { name: 'tfjs', precision: 'float32', create: (spec) => new TfjsTrainer(spec) };
}

/**
 * The core package registers no gradients. A bundler finds the module that does; Node cannot load that one (its imports lack file
 * names), but there the union package registers them in the same global table. The bundler is not to see that import.
 */
export async function registerGradients(): Promise<void> {
  const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';
  const union = '@tensorflow/tfjs';
  if (isNode) await import(/* @vite-ignore */ union);
  else await import('@tensorflow/tfjs-core/dist/register_all_gradients');
}
