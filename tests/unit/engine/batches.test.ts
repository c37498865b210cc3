import { describe, expect, it } from 'vitest';
import { createBatches } from '#lib/engine/batches.ts';

describe('createBatches', () => {
  it('takes floor(samples / size) batches an epoch without replacement, then shuffles anew', () => {
    const batches = createBatches(10, 3, 1);
    const epochs = [0, 1].map((epoch) => {
      const seen: number[] = [];
      for (const left of [3, 2, 1]) {
        expect(batches).toMatchObject({ epoch, left, position: 3 * (3 - left) });
        seen.push(...batches.order.slice(batches.position, batches.position + 3));
        batches.advance(1);
      }
      expect(new Set(seen).size).toBe(9);
      return seen;
    });
    expect(epochs[0]).not.toEqual(epochs[1]);
  });

  it('advances many steps as one by one', () => {
    const together = createBatches(12, 3, 1);
    const oneByOne = createBatches(12, 3, 1);
    together.advance(4);
    for (let i = 0; i < 4; i++) oneByOne.advance(1);
    expect([...together.order]).toEqual([...oneByOne.order]);
  });

  it('depends on the seed', () => {
    expect(createBatches(100, 10, 1).order).toEqual(createBatches(100, 10, 1).order);
    expect(createBatches(100, 10, 1).order).not.toEqual(createBatches(100, 10, 2).order);
  });

  it('leaves a full batch in order', () => {
    const batches = createBatches(4, 4, 1);
    batches.advance(1);
    expect([...batches.order]).toEqual([0, 1, 2, 3]);
    expect(batches.epoch).toBe(1);
  });
});
