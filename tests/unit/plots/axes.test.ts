import { expect, test } from 'vitest';
import {
  decades,
  fromOne,
  fromZero,
  orientationAxis,
  piAxis,
  plain,
  shareAxis,
  stepAxis,
  stepAxisFromZero,
} from '#components/plots/axes.ts';
import type { Axis } from '#components/plots/scale.ts';

test('the powers of ten around values', () => {
  expect(decades([0.03, 2, NaN])).toEqual([0.01, 10]);
  expect(decades([1, 1e-12])).toEqual([1e-8, 1]);
});

test('steps on a logarithmic axis begin at 1', () => {
  expect(stepAxis(300, 'zh')).toEqual({ domain: [1, 300], type: 'log', label: '步数（对数）' });
  expect(fromOne(Float32Array.of(0, 1, 5))).toEqual([1, 1, 5]);
});

test('step 0 has a place at the left end of an axis with room for it', () => {
  const axis = stepAxisFromZero(100, 'steps');
  expect(axis).toMatchObject({ domain: [0.5, 100], type: 'log', label: 'steps', ticks: [0.5, 1, 10, 100] });
  expect(axis.ticks?.map((tick) => axis.format?.(tick))).toEqual(['0', '1', '10', '100']);
  expect(stepAxisFromZero(100, 'steps', 1.2).ticks).toEqual([0.5, 1, 10]);
  expect(fromZero(Float32Array.of(0, 1, 5))).toEqual([0.5, 1, 5]);
});

test('axes of shares, of orientations, from -pi to pi', () => {
  const ticks = ({ ticks = [], format = String }: Axis) => ticks.map(format);
  expect(ticks(shareAxis(1.1))).toEqual(['0%', '25%', '50%', '75%', '100%']);
  expect(orientationAxis('en', 4).domain).toEqual([-184, 184]);
  expect(ticks(piAxis)).toEqual(['−π', '0', 'π']);
  expect([-0.5, 0, 2].map(plain)).toEqual(['−0.5', '0', '2']);
});
