import { expect, test } from 'vitest';
import { ParamError } from '#lib/experiment/params.ts';
import { movedPoint, pointsParam, roomOf } from '#lib/experiment/points-param.ts';

const range = { x: [-1, 1], y: [-1, 1], gap: 0.1, fewest: 2, most: 3 } as const;
const param = pointsParam({ en: 'p', zh: 'p' }, [[-0.5, 0.12345678]], range);

test('a link carries points to four decimals, and reads what it writes', () => {
  expect(param.format(param.default)).toBe('-0.5:0.1235');
  expect(param.parse('-0.5:0.1235,0:1')).toEqual([
    [-0.5, 0.1235],
    [0, 1],
  ]);
});

test.each(['0:0', '0:0,0.05:0', '0:0,2:0', '0:0,1', '0:0,a:1', '-1:0,-0.5:0,0:0,1:0'])('%s is refused', (raw) => {
  expect(() => param.parse(raw)).toThrow(ParamError);
});

test('a point moves between its neighbours, the others stay', () => {
  const points = [
    [-1, 0],
    [0, 0],
    [1, 0],
  ] as const;
  expect(roomOf(points, 1, range)).toEqual([-0.9, 0.9]);
  expect(roomOf(points, 0, range)).toEqual([-1, -0.1]);
  expect(movedPoint(points, 1, 0.2, 0.3)).toEqual([
    [-1, 0],
    [0.2, 0.3],
    [1, 0],
  ]);
});
