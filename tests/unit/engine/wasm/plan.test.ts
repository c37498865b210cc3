import { describe, expect, it } from 'vitest';
import { planData, planWeights, type DataPlan } from '#lib/engine/wasm/plan.ts';
import { specOf } from '../specs.ts';

const { network } = specOf([3, 64, 5, 2], { keep: 0.5, network: { firstLayerScales: new Array(64).fill(2) } });

/** Asserts that areas [start, bytes] are aligned, lie within `total` bytes and do not overlap. */
function expectApart(areas: [number, number][], total: number): void {
  const sorted = areas.filter(([, bytes]) => bytes > 0).sort(([a], [b]) => a - b);
  sorted.forEach(([start, bytes], i) => {
    expect(start % 64).toBe(0);
    expect(start + bytes).toBeLessThanOrEqual(sorted[i + 1]?.[0] ?? total);
  });
}

describe.each([4, 8])('planWeights with %i bytes a number', (size) => {
  const plan = planWeights(network, size);

  it('keeps parameters, their three companions and the rest apart', () => {
    const parameters = plan.layers.flatMap(({ weights, weightBytes, bias, biasBytes }): [number, number][] => [
      [weights, weightBytes],
      [bias, biasBytes],
    ]);
    const companions = [1, 2, 3].map((i): [number, number] => [i * plan.parameterBytes, plan.parameterBytes]);
    const others = plan.layers.flatMap(({ transposed, scales, weightBytes, vectors }): [number, number][] => [
      [transposed ?? 0, transposed === null ? 0 : weightBytes / 2],
      [scales ?? 0, scales === null ? 0 : vectors * 16],
    ]);
    expectApart([...parameters, ...companions, ...others], plan.bytes);
  });

  it('makes a second copy of the weights only where the backward pass needs one', () => {
    expect(plan.layers.map(({ transposed }) => transposed !== null)).toEqual([false, true, size === 8]);
  });

  it('lets lanes run over the inputs where there are fewer units than lanes', () => {
    expect(plan.layers.map(({ narrow }) => narrow)).toEqual([false, false, size === 4]);
  });

  it('keeps rows from being a multiple of 256 bytes apart', () => {
    for (const { stride, vectors } of plan.layers) {
      expect(stride).toBeGreaterThanOrEqual(vectors * 16);
      expect(stride % 256).not.toBe(0);
    }
  });
});

describe('planData', () => {
  const plan = planWeights(network, 4);
  const areas = (data: DataPlan): [number, number][] => [
    [data.x, data.samples * data.xStride],
    [data.y, data.samples * data.yStride],
    [data.xChunk, data.chunkRows * data.xStride],
    [data.yChunk, data.chunkRows * data.yStride],
    [data.order, data.samples * 4],
    ...data.outputs.map((start, i): [number, number] => [start, data.chunkRows * plan.layers[i]!.stride]),
    ...data.derivatives.map((start, i): [number, number] => [
      start ?? 0,
      start === null ? 0 : data.chunkRows * plan.layers[i]!.stride,
    ]),
    [data.delta, data.chunkRows * plan.layers[0]!.stride],
    [data.otherDelta, data.chunkRows * plan.layers[0]!.stride],
    [data.packedOutputs, data.packedGradient - data.packedOutputs],
    [data.packedGradient, data.bytes - data.packedGradient],
  ];

  it('keeps everything apart', () => {
    for (const samples of [1, 7, 1000]) {
      for (const oneChunk of [false, true]) {
        const data = planData(network, plan, 4, { samples, batchSize: samples, oneChunk });
        expectApart(areas(data), data.bytes);
      }
    }
  });

  it('carries all samples at once only where the experiment needs all outputs', () => {
    const rows = (oneChunk: boolean) => planData(network, plan, 4, { samples: 1000, batchSize: 500, oneChunk }).chunkRows;
    expect(rows(true)).toBe(1000);
    expect(rows(false)).toBe(128);
  });
});
