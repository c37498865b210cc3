import { describe, expect, it } from 'vitest';
import { movedTo } from '#components/demos/small-start/grid-keys.ts';

describe('arrow keys in a grid of cells', () => {
  it('go to the neighbour in a square of six', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => movedTo(14, key, 6))).toEqual([13, 15, 8, 20]);
  });
  it('stay at the edges, and never wrap to another row', () => {
    expect([
      movedTo(0, 'ArrowLeft', 4),
      movedTo(0, 'ArrowUp', 4),
      movedTo(3, 'ArrowRight', 4),
      movedTo(15, 'ArrowDown', 4),
    ]).toEqual([0, 0, 3, 15]);
  });
  it('leave other keys to the browser', () => {
    expect(['Tab', 'Enter', ' ', 'a'].map((key) => movedTo(5, key, 4))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
