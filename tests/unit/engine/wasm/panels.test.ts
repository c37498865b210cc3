import { describe, expect, it } from 'vitest';
import { panelIndex, panelsLength, vectorsOf } from '#lib/engine/wasm/panels.ts';

describe('panelIndex', () => {
  it('lays two vectors of columns row by row, then the next two, then the odd one', () => {
    const panels = { rows: 2, columns: 3, lanes: 1 };
    const places = [0, 1].flatMap((row) => [0, 1, 2].map((column) => panelIndex(panels, row, column)));
    expect(places).toEqual([0, 1, 4, 2, 3, 5]);
  });

  it.each([
    [1, 1, 4],
    [5, 3, 4],
    [7, 8, 4],
    [3, 21, 4],
    [6, 13, 2],
  ])('gives every entry of a %i x %i matrix its own place with %i lanes', (rows, columns, lanes) => {
    const panels = { rows, columns, lanes };
    const places = new Set<number>();
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) places.add(panelIndex(panels, row, column));
    expect(places.size).toBe(rows * columns);
    expect(Math.max(...places)).toBeLessThan(panelsLength(panels));
    expect(panelsLength(panels)).toBe(rows * vectorsOf(columns, lanes) * lanes);
  });
});
