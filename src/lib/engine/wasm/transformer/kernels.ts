/** The compiled kernels of transformers, of one precision, with a memory of their own. */

import type { Precision } from '../../types.ts';
import { Arena } from '../arena.ts';
import type { Kernels } from '../kernels.ts';

/** What assembly/transformer/index.ts exports: `net` and `batch` are the addresses of a Transformer and a Batch record. */
export interface TransformerExports {
  heapBase(): number;
  takeSteps(net: number, batch: number, count: number): void;
  evaluate(net: number, batch: number): void;
  evaluateLoss(net: number, batch: number): number;
  evaluateGradient(net: number, batch: number): void;
  refreshTransposed(net: number): void;
}

export interface TransformerKernels extends Omit<Kernels, 'run'> {
  readonly run: TransformerExports;
}

export async function loadTransformerKernels(precision: Precision): Promise<TransformerKernels> {
  const binary = Uint8Array.from(atob(await binaryOf(precision)), (character) => character.charCodeAt(0));
  const memory = new WebAssembly.Memory({ initial: 16 });
  const { instance } = await WebAssembly.instantiate(binary, { env: { memory } });
  const run = instance.exports as unknown as TransformerExports;
  const size = precision === 'float32' ? 4 : 8;
  const Reals = precision === 'float32' ? Float32Array : Float64Array;
  return {
    run,
    arena: new Arena(memory, run.heapBase()),
    size,
    lanes: 16 / size,
    reals: (address, count) => new Reals(memory.buffer, address, count),
    createReals: (count) => new Reals(count),
  };
}

async function binaryOf(precision: Precision): Promise<string> {
  const { wasm } = precision === 'float32' ? await import('./kernels32.generated.ts') : await import('./kernels64.generated.ts');
  return wasm;
}
