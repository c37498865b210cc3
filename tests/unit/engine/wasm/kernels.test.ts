import { describe, expect, it } from 'vitest';
import type { Precision } from '#lib/engine/types.ts';
import { loadKernels } from '#lib/engine/wasm/kernels.ts';

const COUNT = 1 << 16;

/** Largest absolute and relative error of a kernel function on `COUNT` points of [low, high]. */
async function errors(
  precision: Precision,
  code: number,
  expected: (x: number) => number,
  low: number,
  high: number,
  second = false,
) {
  const { run, arena, reals, size } = await loadKernels(precision);
  const { start } = arena.allocate(2 * COUNT * size);
  const values = reals(start, COUNT);
  for (let i = 0; i < COUNT; i++) values[i] = low + ((high - low) * i) / (COUNT - 1);
  const x = values.slice();
  run.applyFunction(code, start, COUNT);
  const results = second ? reals(start + COUNT * size, COUNT) : values;
  let absolute = 0;
  let relative = 0;
  x.forEach((argument, i) => {
    const error = Math.abs(results[i]! - expected(argument));
    absolute = Math.max(absolute, error);
    if (error > 0) relative = Math.max(relative, error / Math.abs(expected(argument)));
  });
  return { absolute, relative };
}

describe('exp', () => {
  it.each([
    [-87.3, 88.3],
    [-1, 1],
    [-0.01, 0.01],
  ])('is within 1e-7 relative in float32 on [%f, %f]', async (low, high) => {
    expect((await errors('float32', 0, Math.exp, low, high)).relative).toBeLessThan(1e-7);
  });

  it('stays finite and positive beyond its range', async () => {
    const { run, arena, reals } = await loadKernels('float32');
    const { start } = arena.allocate(16);
    reals(start, 4).set([-1e30, 1e30, -88, 89]);
    run.applyFunction(0, start, 4);
    expect([...reals(start, 4)].every((value) => value > 0 && Number.isFinite(value))).toBe(true);
  });
});

describe('tanh', () => {
  it.each([
    [-10, 10],
    [-1, 1],
    [-0.01, 0.01],
    [-1e-6, 1e-6],
    [9, 1000],
  ])('is within 2e-7 in float32 on [%f, %f]', async (low, high) => {
    const { absolute, relative } = await errors('float32', 1, Math.tanh, low, high);
    expect(absolute).toBeLessThan(1.5e-7);
    expect(relative).toBeLessThan(2e-7);
  });

  it('never leaves [-1, 1], is odd and keeps NaN', async () => {
    const { run, arena, reals } = await loadKernels('float32');
    const { start } = arena.allocate(4 * COUNT);
    const values = reals(start, COUNT);
    for (let i = 0; i < COUNT; i += 2) {
      values[i] = i / 2000;
      values[i + 1] = -i / 2000;
    }
    values[COUNT - 1] = NaN;
    run.applyFunction(1, start, COUNT);
    expect(values[COUNT - 1]).toBeNaN();
    for (let i = 0; i < COUNT - 2; i += 2) {
      expect(values[i]).toBeLessThanOrEqual(1);
      expect(values[i + 1]).toBe(-values[i]!);
    }
  });
});

describe('sine and cosine', () => {
  it.each([
    [-100, 100],
    [-3.2, 3.2],
    [-0.01, 0.01],
  ])('are within 1e-7 absolute in float32 on [%f, %f]', async (low, high) => {
    expect((await errors('float32', 2, Math.sin, low, high)).absolute).toBeLessThan(1e-7);
    expect((await errors('float32', 2, Math.cos, low, high, true)).absolute).toBeLessThan(1e-7);
  });
});

describe('log1p', () => {
  it.each([
    [0, 1],
    [0, 1e-3],
  ])('is within 2e-7 relative in float32 on [%f, %f]', async (low, high) => {
    expect((await errors('float32', 4, Math.log1p, low, high)).relative).toBeLessThan(2e-7);
  });
});

describe('float64', () => {
  it.each<[string, number, (x: number) => number, number, number]>([
    ['exp', 0, Math.exp, -700, 700],
    ['tanh', 1, Math.tanh, -20, 20],
    ['sin', 2, Math.sin, -100, 100],
    ['log1p', 4, Math.log1p, 0, 1],
  ])('%s is within 1e-15', async (_, code, expected, low, high) => {
    const { absolute, relative } = await errors('float64', code, expected, low, high);
    expect(Math.min(absolute, relative)).toBeLessThan(1e-15);
  });
});
