import { expect, it } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { loadTransformerEngine, loadTransformers, transformersOf } from '#lib/engine/transformer/index.ts';
import type { Engine } from '#lib/engine/types.ts';

it('loads the engine of each precision, once', async () => {
  expect(await loadTransformerEngine('wasm', 'float64')).toMatchObject({ name: 'wasm', precision: 'float64' });
  expect(await loadTransformerEngine('wasm')).toBe(await loadTransformerEngine('wasm', 'float32'));
});

it('gives the transformers that go with an engine, once they are loaded', async () => {
  const engine = await loadEngine('wasm');
  await loadTransformers(engine);
  expect(transformersOf(engine)).toBe(await loadTransformerEngine('wasm'));
  const wrapped: Engine = { ...engine, create: () => undefined as never };
  expect(transformersOf(wrapped)).toBe(transformersOf(engine));
});

it('says what is missing', () => {
  expect(() => transformersOf({ name: 'tfjs', precision: 'float64' })).toThrow(
    'The engine tfjs for transformers (float64) is not there: await loadTransformers first.',
  );
});
