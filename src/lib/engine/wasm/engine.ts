/** The engine `wasm`: our own SIMD kernels. */

import type { Engine, Precision } from '../types.ts';
import { loadKernels } from './kernels.ts';
import { WasmTrainer } from './trainer.ts';

export async function createWasmEngine(precision: Precision): Promise<Engine> {
  const kernels = await loadKernels(precision);
  return { name: 'wasm', precision, create: (spec) => new WasmTrainer(kernels, spec) };
}
