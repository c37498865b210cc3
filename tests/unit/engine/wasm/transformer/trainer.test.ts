/** What transformers' kernels must do: agree with a plain version, repeat themselves bit by bit, give memory back. */

import { describe, expect, it } from 'vitest';
import { digest } from '#lib/engine/digest.ts';
import { loadTransformerEngine } from '#lib/engine/transformer/index.ts';
import { transformerParts } from '#lib/engine/transformer/network.ts';
import type { Optimiser, TransformerTrainerSpec } from '#lib/engine/types.ts';
import { loadTransformerKernels } from '#lib/engine/wasm/transformer/kernels.ts';
import { prefixesOf } from '#lib/engine/wasm/transformer/prefixes.ts';
import { WasmTransformerTrainer } from '#lib/engine/wasm/transformer/trainer.ts';
import { largestError } from '../../specs.ts';
import { anchorSpec, initOf, plainForward, softmax, transformerSpec } from '../../transformer/specs.ts';

const engine = await loadTransformerEngine('wasm');
const double = await loadTransformerEngine('wasm', 'float64');

/** Digest of the weights after 100 steps. */
function digestOf(spec: TransformerTrainerSpec, precise = false, steps = [100]): string {
  const trainer = (precise ? double : engine).create(spec);
  for (const count of steps) trainer.step(count);
  const value = digest(trainer.weights());
  trainer.dispose();
  return value;
}

/** A run and the bits that it must end with, in float32 and in float64, on every machine. */
const runs: [string, TransformerTrainerSpec, string, string][] = [
  ['one block', anchorSpec(), '', ''],
  ['two blocks', anchorSpec(2), '', ''],
  ['two blocks with layer norm', transformerSpec({ network: { blocks: 2, layerNorm: true } }), '', ''],
  ['momentum', transformerSpec({ optimiser: { kind: 'momentum', learningRate: 0.01, momentum: 0.9 } }), '', ''],
];

describe.each(runs)('%s', (_, spec, bits32, bits64) => {
  it('ends with the committed bits', () => {
    expect([digestOf(spec), digestOf(spec, true)]).toEqual([bits32, bits64]);
  });

  it('does not depend on how the steps are grouped', () => {
    expect(digestOf(spec, false, [1, 0, 49, 50])).toBe(digestOf(spec));
  });
});

const shapes: [string, TransformerTrainerSpec][] = [
  ['one block', transformerSpec()],
  ['two blocks', transformerSpec({ network: { blocks: 2 } })],
  ['layer norm', transformerSpec({ network: { blocks: 2, layerNorm: true } })],
  ['one token', transformerSpec({ network: { length: 1, blocks: 2 } })],
  ['eleven tokens', transformerSpec({ network: { length: 11, blocks: 2 }, samples: 5 })],
  ["the figures' sizes", anchorSpec(2)],
];

describe.each(shapes)('with %s', (_, spec) => {
  const { network, tokens, labels } = spec;
  const { length } = network;
  const sequences = Array.from(labels, (_label, i) => Array.from(tokens).slice(i * length, (i + 1) * length));

  it('shared beginnings change nothing', () => {
    const trainer = double.create(spec);
    trainer.step(3);
    const plain = sequences.map((sequence) => plainForward(network, trainer.weights(), sequence));
    expect(
      largestError(
        trainer.predict(),
        plain.flatMap(({ outputs }) => outputs),
      ),
    ).toBeLessThan(1e-12);
    for (let block = 0; block < network.blocks; block++) {
      const attention = plain.flatMap((sequence) => sequence.attention[block]!);
      expect(largestError(trainer.attention(block), attention)).toBeLessThan(1e-12);
    }
    trainer.dispose();
  });

  it('the loss is the mean cross-entropy', () => {
    const trainer = double.create(spec);
    const plain = sequences.map((sequence, i) => {
      const { outputs } = plainForward(network, trainer.weights(), sequence);
      return -Math.log(softmax(outputs)[labels[i]!]!);
    });
    expect(trainer.loss()).toBeCloseTo(plain.reduce((sum, loss) => sum + loss, 0) / plain.length, 12);
    trainer.dispose();
  });

  it('a sequence means the same alone and among others', () => {
    const trainer = engine.create(spec);
    trainer.step(3);
    const alone = sequences.flatMap((sequence) => [...trainer.predict(sequence)]);
    expect(largestError(trainer.predict(), alone)).toBeLessThan(1e-5);
    expect(trainer.predict(tokens)).toEqual(trainer.predict());
    trainer.dispose();
  });
});

describe('prefixesOf', () => {
  it('keeps every beginning once, and every sample', () => {
    const { tokens, depths, ancestors, firstLast } = prefixesOf([1, 2, 3, 1, 2, 4, 1, 2, 3, 2, 2, 3], 3);
    expect(tokens).toEqual([1, 2, 2, 2, 3, 4, 3, 3]);
    expect(depths).toEqual([0, 0, 1, 1, 2, 2, 2, 2]);
    expect(firstLast).toBe(4);
    expect(ancestors.slice(4)).toEqual([
      [0, 2, 4],
      [0, 2, 5],
      [0, 2, 6],
      [1, 3, 7],
    ]);
  });

  it('shares 228 of 504 positions in the sequences of the figures', () => {
    expect(prefixesOf(anchorSpec().tokens, 3).tokens.length).toBe(12 + 48 + 168);
  });
});

describe('a trainer', () => {
  it('does not disturb another one', () => {
    const spec = transformerSpec({ network: { blocks: 2 } });
    const first = engine.create(spec);
    const second = engine.create(transformerSpec({ network: { width: 11 } }));
    for (let i = 0; i < 20; i++) {
      first.step(5);
      second.step(3);
      second.predict([1, 2, 3]);
    }
    expect(digest(first.weights())).toBe(digestOf(spec));
    second.dispose();
    first.dispose();
  });

  it('gives back all of its memory', async () => {
    const kernels = await loadTransformerKernels('float32');
    const spec = anchorSpec(2);
    new WasmTransformerTrainer(kernels, spec).dispose();
    const { byteLength } = kernels.arena.memory.buffer;
    for (let i = 0; i < 50; i++) {
      const trainer = new WasmTransformerTrainer(kernels, spec);
      trainer.step(1);
      trainer.predict(Array.from(spec.tokens).slice(0, 30));
      trainer.attention(1, [1, 2, 3]);
      trainer.dispose();
    }
    // all that is free is one block again
    const rest = byteLength - kernels.arena.allocate(64).start - 64;
    expect(kernels.arena.memory.buffer.byteLength).toBe(byteLength);
    kernels.arena.allocate(rest);
    expect(kernels.arena.memory.buffer.byteLength).toBe(byteLength);
  });

  it('works in memory that others have used', () => {
    const spec = transformerSpec({ network: { blocks: 2, layerNorm: true } });
    const fresh = digestOf(spec);
    for (const width of [3, 20, 33]) {
      const other = engine.create(transformerSpec({ network: { width } }));
      other.step(5);
      other.dispose();
      expect(digestOf(spec)).toBe(fresh);
    }
  });

  it('gives back what setWeights was given, and goes on from there', () => {
    for (const width of [1, 5, 8, 17]) {
      const trainer = double.create(transformerSpec({ network: { width, blocks: 2 } }));
      const values = Float64Array.from({ length: trainer.parameterCount }, (_, i) => Math.sin(i));
      trainer.setWeights(values);
      expect(trainer.weights()).toEqual(values);
      trainer.step(1);
      expect(trainer.weights()).not.toEqual(values);
      trainer.dispose();
    }
  });

  it('measures without training', () => {
    const trainer = engine.create(transformerSpec());
    const measures = () => [digest(trainer.weights()), trainer.loss(), digest(trainer.predict()), digest(trainer.gradient())];
    trainer.step(10);
    expect(measures()).toEqual(measures());
    expect(trainer.steps).toBe(10);
    trainer.dispose();
  });

  it('starts with no biases, and draws each matrix by itself', () => {
    const spec = transformerSpec({ network: { blocks: 2 } });
    const other = transformerSpec({
      network: { blocks: 2, init: { ...initOf({ kind: 'normal', std: 0.4 }), key: { kind: 'normal', std: 0.1 } } },
    });
    const [first, second] = [spec, other].map((each) => double.create(each).weights());
    for (const { name, at, rows, columns } of transformerParts(spec.network)) {
      const [a, b] = [first, second].map((weights) => [...weights!.subarray(at, at + rows * columns)]);
      if (name.endsWith('Bias')) expect(a!.every((value) => value === 0)).toBe(true);
      else if (name === 'key') expect(largestError(b!, a!.map((value) => value / 4))).toBeLessThan(1e-12);
      else expect(a).toEqual(b);
    }
  });

  it.each<[string, Optimiser]>([
    ['gradient descent', { kind: 'gd', learningRate: 0.05, weightDecay: 2 }],
    ['Adam', { kind: 'adam', learningRate: 0.05, weightDecay: 2 }],
  ])('shrinks matrices, but no biases, with %s', (_, optimiser) => {
    const spec = transformerSpec({ optimiser });
    const [decaying, plain] = [optimiser, { ...optimiser, weightDecay: 0 }].map((each) => {
      const trainer = double.create({ ...spec, optimiser: each });
      const before = trainer.weights();
      trainer.step(1);
      return { before, after: trainer.weights() };
    });
    for (const { name, at, rows, columns } of transformerParts(spec.network)) {
      for (let i = at; i < at + rows * columns; i++) {
        const shrunk = name.endsWith('Bias') ? 0 : 0.1 * decaying!.before[i]!;
        expect(decaying!.after[i]).toBeCloseTo(plain!.after[i]! - shrunk, 12);
      }
    }
  });

  it('takes another learning rate', () => {
    const spec = transformerSpec({ optimiser: { kind: 'gd', learningRate: 0.1 } });
    const trainer = double.create(spec);
    const before = trainer.weights();
    const gradient = trainer.gradient();
    trainer.setLearningRate(0.25);
    trainer.step(1);
    const expected = before.map((weight, i) => weight - 0.25 * gradient[i]!);
    expect(largestError(trainer.weights(), expected)).toBeLessThan(1e-14);
    trainer.dispose();
  });

  it('learns', () => {
    const trainer = engine.create(anchorSpec());
    trainer.step(600);
    expect(trainer.loss()).toBeLessThan(0.05);
    trainer.dispose();
  });
});
