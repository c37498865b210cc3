/** Transformers on our own SIMD kernels. */

import type { Precision, TransformerEngine } from '../../types.ts';
import { loadTransformerKernels } from './kernels.ts';
import { WasmTransformerTrainer } from './trainer.ts';

export async function createWasmTransformers(precision: Precision): Promise<TransformerEngine> {
  const kernels = await loadTransformerKernels(precision);
  return { name: 'wasm', precision, create: (spec) => new WasmTransformerTrainer(kernels, spec) };
}
