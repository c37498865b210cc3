/** Loads a training engine. Each engine and precision is a chunk of its own, fetched only when asked for. */

import type { Engine, EngineName, Precision } from './types.ts';

const loaded = new Map<string, Promise<Engine>>();

/** The engine, loaded once: whoever asks again gets the same one. */
export function loadEngine(name: EngineName, precision: Precision = 'float32'): Promise<Engine> {
  const key = `${name} ${precision}`;
  const engine = loaded.get(key) ?? load(name, precision);
  loaded.set(key, engine);
  // a failed download may be tried again
  engine.catch(() => loaded.delete(key));
  return engine;
}

async function load(name: EngineName, precision: Precision): Promise<Engine> {
  if (name === 'tfjs') {
    if (precision !== 'float32') throw new RangeError(`The engine tfjs computes in float32 only, but precision is ${precision}.`);
    const { createTfjsEngine } = await import('./tfjs/engine.ts');
    return createTfjsEngine();
  }
  if (!hasWasmSimd()) {
    throw new Error(
      'The engine wasm needs WebAssembly with SIMD, which this browser lacks. Use a newer browser, or the engine tfjs.',
    );
  }
  const { createWasmEngine } = await import('./wasm/engine.ts');
  return createWasmEngine(precision);
}

/** A module whose one function splats a number into a vector and takes a lane of it out again. */
const SIMD_PROBE = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  5,
  1,
  96,
  0,
  1,
  127,
  3,
  2,
  1,
  0,
  10,
  11,
  1,
  9,
  0,
  65,
  0,
  253,
  17,
  253,
  27,
  0,
  11,
);

/** Whether this browser or Node can run the engine `wasm`. */
export function hasWasmSimd(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(SIMD_PROBE);
}
