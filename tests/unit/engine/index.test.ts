import { describe, expect, it } from 'vitest';
import { hasWasmSimd, loadEngine } from '#lib/engine/index.ts';

describe('loadEngine', () => {
  it('loads each engine in each of its precisions', async () => {
    expect(await loadEngine('wasm', 'float32')).toMatchObject({ name: 'wasm', precision: 'float32' });
    expect(await loadEngine('wasm', 'float64')).toMatchObject({ name: 'wasm', precision: 'float64' });
    expect(await loadEngine('tfjs')).toMatchObject({ name: 'tfjs', precision: 'float32' });
  });

  it('gives the same engine again', async () => {
    expect(await loadEngine('wasm')).toBe(await loadEngine('wasm', 'float32'));
  });

  it('says that tfjs has no float64', async () => {
    await expect(loadEngine('tfjs', 'float64')).rejects.toThrow(
      'The engine tfjs computes in float32 only, but precision is float64.',
    );
  });
});

describe('hasWasmSimd', () => {
  it('finds SIMD in Node', () => {
    expect(hasWasmSimd()).toBe(true);
  });
});
