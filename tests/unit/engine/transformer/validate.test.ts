import { expect, it } from 'vitest';
import { loadTransformerEngine } from '#lib/engine/transformer/index.ts';
import { validateTransformer } from '#lib/engine/transformer/validate.ts';
import type { TransformerTrainerSpec } from '#lib/engine/types.ts';
import { transformerSpec } from './specs.ts';

/** A specification that is right but for what `change` does to it. */
function broken(change: (spec: TransformerTrainerSpec) => void): () => void {
  const spec = structuredClone(transformerSpec({ network: { blocks: 2 }, samples: 4 }));
  change(spec);
  return () => validateTransformer(spec);
}

it('accepts a right specification', () => {
  expect(broken(() => undefined)).not.toThrow();
});

it.each<[string, (spec: TransformerTrainerSpec) => void]>([
  ['vocabulary must be an integer between 1 and 1000000, but is 0.', (s) => (s.network.vocabulary = 0)],
  ['width must be an integer between 1 and 1000000, but is 2.5.', (s) => (s.network.width = 2.5)],
  ['blocks must be 1 or 2, but is 3.', (s) => (s.network.blocks = 3 as 2)],
  ['init.query.std must be a number of at least 0, but is -1.', (s) => (s.network.init.query = { kind: 'normal', std: -1 })],
  [
    'init.expand.values must hold 54 numbers, but holds 1.',
    (s) => (s.network.init.expand = { kind: 'values', values: [1] }),
  ],
  ['init.readout.kind is unknown: one.', (s) => (s.network.init.readout = { kind: 'one' as 'zero' })],
  ['learningRate must be a number of at least 0, but is NaN.', (s) => (s.optimiser.learningRate = NaN)],
  ['weightDecay must be a number of at least 0, but is -1.', (s) => (s.optimiser.weightDecay = -1)],
  ['seed must be an integer between 0 and 4294967295, but is -1.', (s) => (s.seed = -1)],
  ['tokens must hold 3 numbers a sequence, but its length is 2.', (s) => (s.tokens = [1, 2])],
  ['tokens must hold at least one sequence, but is empty.', (s) => (s.tokens = [])],
  ['tokens[1] must be an integer between 0 and 4, but is 5.', (s) => (s.tokens = [1, 5, 2])],
  ['labels must hold one class for each of the 4 sequences, but holds 1.', (s) => (s.labels = [1])],
  ['labels[2] must be an integer between 0 and 6, but is 7.', (s) => (s.labels = [1, 2, 7, 3])],
])('says: %s', (sentence, change) => {
  expect(broken(change)).toThrow(RangeError);
  expect(broken(change)).toThrow(sentence);
});

it('checks what a trainer is asked', async () => {
  const engine = await loadTransformerEngine('wasm');
  expect(() => engine.create(transformerSpec({ labels: [] }))).toThrow('labels must hold');
  const trainer = engine.create(transformerSpec());
  expect(() => trainer.predict([1, 2])).toThrow('tokens must hold 3 numbers a sequence, but its length is 2.');
  expect(() => trainer.attention(1)).toThrow('attention takes the number of a block, below 1 and from 0, but got 1.');
  expect(() => trainer.attention(0, [1, 2, 9])).toThrow('tokens[2] must be an integer between 0 and 4, but is 9.');
  expect(() => trainer.step(-1)).toThrow('count must be an integer between 0 and 4294967295, but is -1.');
  expect(() => trainer.setWeights([1])).toThrow(`setWeights takes ${trainer.parameterCount} values, but got 1.`);
  expect(() => trainer.setLearningRate(-1)).toThrow('learningRate must be a number of at least 0, but is -1.');
  trainer.dispose();
});
