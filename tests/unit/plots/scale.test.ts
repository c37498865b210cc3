import { expect, test } from 'vitest';
import { axisTicks, percentScale } from '#components/plots/scale.ts';
import type { Lang } from '#lib/i18n/text.ts';

test('scales go to percent, log scales by factors, and hold what lies far outside', () => {
  expect(percentScale({ domain: [-1, 1] })(0)).toBe(50);
  const log = percentScale({ domain: [1, 10000], type: 'log' });
  expect(log(100)).toBeCloseTo(50, 9);
  expect(log(0)).toBe(-30);
  expect(percentScale({ domain: [0, 1] })(99)).toBe(130);
  expect(percentScale({ domain: [1, 0] })(0.75)).toBe(25);
  expect(percentScale({ domain: [2, 2] })(2)).toBe(50);
});

test('powers of ten are labelled as such, minus signs are minus signs', () => {
  expect(axisTicks({ domain: [1e-4, 10], type: 'log', tickCount: 6 }).map(({ label }) => label)).toEqual([
    '10⁻⁴',
    '10⁻³',
    '10⁻²',
    '10⁻¹',
    '1',
    '10',
  ]);
  expect(axisTicks({ domain: [-1, 1], tickCount: 2 }).map(({ label }) => label)).toEqual(['−1', '0', '1']);
});

test('a long log axis keeps its last power and drops others', () => {
  expect(axisTicks({ domain: [1e-8, 1], type: 'log', tickCount: 5 }).map(({ label }) => label)).toEqual([
    '10⁻⁸',
    '10⁻⁶',
    '10⁻⁴',
    '10⁻²',
    '1',
  ]);
});

test('round ticks have as many decimals as the distance between them, and thousands apart', () => {
  const labels = (low: number, high: number) => axisTicks({ domain: [low, high], tickCount: 4 }).map(({ label }) => label);
  expect(labels(0, 1)).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  expect(labels(0, 3000)).toEqual(['0', '1,000', '2,000', '3,000']);
  expect(labels(-0.003, 0)).toEqual(['−0.003', '−0.002', '−0.001', '0.000']);
  expect(labels(2, 2)).toEqual(['2']);
});

test('thousands have their commas in English alone', () => {
  const labels = (lang: Lang) => axisTicks({ domain: [0, 2000], tickCount: 2 }, lang).map(({ label }) => label);
  expect(labels('en')).toEqual(['0', '1,000', '2,000']);
  expect(labels('zh')).toEqual(['0', '1000', '2000']);
});
