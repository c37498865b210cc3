import { expect, test } from 'vitest';
import { allCells, partsOf, readCells, toggled, trainedCells } from './cells.ts';
import { directionsOf, greatestError, neuronsOf } from './measures.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';

test('the cells of a link are those of the table', () => {
  const { held } = params;
  expect(held.format(held.parse(held.format(held.default)))).toBe(held.format(held.default));
  expect(readCells('66,11')).toEqual([0, 35]);
  expect(() => readCells('17')).toThrow();
  expect(() => readCells(held.format(allCells))).toThrow();
});

test('there is always a cell to train and one to ask about', () => {
  expect(toggled([3], 3)).toEqual([3]);
  expect(toggled([3], 1)).toEqual([1, 3]);
  expect(toggled(allCells.slice(1), 0)).toEqual(allCells.slice(1));
});

test('half of the table and the eleven cells join all rows and columns; fewer, or a chessboard, do not', () => {
  const eleven = presets['eleven']!.params!.held!;
  expect(trainedCells(eleven)).toHaveLength(11);
  expect(partsOf(params.held.default)).toBe(1);
  expect(partsOf(eleven)).toBe(1);
  for (const cell of trainedCells(eleven)) expect(partsOf(toggled(eleven, cell))).toBe(2);
  expect(partsOf(allCells.filter((cell) => (Math.floor(cell / 6) + cell) % 2 === 0))).toBe(2);
  expect(partsOf(presets['unseen-row']!.params!.held!)).toBe(2);
});

test('errors are shares of the spread', () => {
  const table = allCells.map((cell) => (cell === 0 ? 2 : 0));
  expect(greatestError(new Float32Array(36), table, [0])).toBe(1);
  expect(greatestError(new Float32Array(36), table, [1, 2])).toBe(0);
});

test('opposite neurons are one direction, silent ones none', () => {
  const weights = [...[1, -2].flatMap((w) => Array.from({ length: 12 }, () => w)), 1, -2, 3, 1];
  expect([...neuronsOf(weights, 2).vectors.subarray(13)]).toEqual(new Array(13).fill(-2));
  expect(directionsOf(neuronsOf(weights, 2))).toBe(1);
  expect(directionsOf(neuronsOf(new Float32Array(28), 2))).toBe(0);
});
