/**
 * Loads the engine for transformers that goes with an engine for dense networks: a chunk of its own, fetched only by experiments that train
 * a transformer. Such an experiment's `prepare` awaits `loadTransformers(engine)`; its `start` then takes `transformersOf(engine)`.
 */

import type { EngineKind, EngineName, Precision, TransformerEngine } from '../types.ts';

const loading = new Map<string, Promise<TransformerEngine>>();
const loaded = new Map<string, TransformerEngine>();

/** The engine, loaded once: whoever asks again gets the same one. `wasm` needs a browser with SIMD (`hasWasmSimd`). */
export function loadTransformerEngine(name: EngineName, precision: Precision = 'float32'): Promise<TransformerEngine> {
  const key = keyOf({ name, precision });
  const engine = loading.get(key) ?? load(name, precision);
  loading.set(key, engine);
  engine.then(
    (ready) => loaded.set(key, ready),
    // a failed download may be tried again
    () => loading.delete(key),
  );
  return engine;
}

/** Loads what `transformersOf` gives for this engine. */
export async function loadTransformers({ name, precision }: EngineKind): Promise<void> {
  loaded.set(keyOf({ name, precision }), await loadTransformerEngine(name, precision));
}

/** The engine for transformers of the same name and precision, which must have been loaded. */
export function transformersOf({ name, precision }: EngineKind): TransformerEngine {
  const engine = loaded.get(keyOf({ name, precision }));
  if (!engine) throw new Error(`The engine ${name} for transformers (${precision}) is not there: await loadTransformers first.`);
  return engine;
}

function keyOf({ name, precision }: EngineKind): string {
  return `${name} ${precision}`;
}

async function load(name: EngineName, precision: Precision): Promise<TransformerEngine> {
  if (name === 'tfjs') {
    if (precision !== 'float32') throw new RangeError(`The engine tfjs computes in float32 only, but precision is ${precision}.`);
    const { createTfjsTransformerEngine } = await import('../tfjs/transformer.ts');
    return createTfjsTransformerEngine();
  }
  const { createWasmTransformers } = await import('../wasm/transformer/engine.ts');
  return createWasmTransformers(precision);
}
