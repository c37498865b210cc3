/** The compiled kernels of one precision with their memory. */

import type { Precision, Real } from '../types.ts';
import { Arena } from './arena.ts';

/** What assembly/index.ts exports. `net` is the address of a Net record. */
export interface Exports {
  heapBase(): number;
  takeSteps(net: number, count: number, position: number): void;
  beginStep(net: number, position: number): void;
  endStep(net: number): void;
  evaluate(net: number, x: number, rows: number): void;
  evaluateLossGradient(net: number, start: number, rows: number): void;
  evaluateBackward(net: number, start: number, rows: number, first: boolean): void;
  evaluateLoss(net: number, start: number, rows: number): number;
  packOutputs(net: number, rows: number): void;
  unpackGradient(net: number, rows: number): void;
  refreshTransposed(net: number): void;
  /** For tests: applies exp, tanh, sin or log1p (codes 0, 1, 2, 4) to `count` numbers at `address`, in place; after sines come cosines. */
  applyFunction(code: number, address: number, count: number): void;
}

export interface Kernels {
  readonly run: Exports;
  readonly arena: Arena;
  /** Bytes of a number. */
  readonly size: number;
  /** Numbers in a SIMD vector. */
  readonly lanes: number;
  /** `count` numbers at `address`. Valid until the next allocation. */
  reals: (address: number, count: number) => Real;
  /** A new array of `count` zeros outside the kernels' memory. */
  createReals: (count: number) => Real;
}

export async function loadKernels(precision: Precision): Promise<Kernels> {
  const module = await WebAssembly.compile(fromBase64(await binaryOf(precision)));
  const memory = new WebAssembly.Memory({ initial: 16 });
  const run = (await WebAssembly.instantiate(module, { env: { memory } })).exports as unknown as Exports;
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

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
