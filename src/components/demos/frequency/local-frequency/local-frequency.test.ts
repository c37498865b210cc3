import { describe, expect, it } from 'vitest';
import experiment from './experiment.ts';
import type { LocalFrame } from './frame.ts';
import { frequencyCount, placeCount, places, type Params } from './params.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { defaults } from '#lib/experiment/params.ts';

const engine = await loadEngine('wasm', experiment.precision);

function frameOf(change: Partial<Params>, steps = 40): LocalFrame {
  const run = experiment.start({ ...defaults(experiment.params), ...change }, engine);
  run.advance(steps);
  const frame = run.frame();
  run.dispose();
  return frame;
}

/** Place and frequency at which a map is largest on one half of the places. */
function peak(map: Float32Array, side: 0 | 1): [number, number] {
  const half = (placeCount / 2) * frequencyCount;
  const part = map.subarray(side * half, (side + 1) * half);
  const at = part.indexOf(Math.max(...part)) + side * half;
  return [places[Math.floor(at / frequencyCount)] as number, at % frequencyCount];
}

describe('local-frequency', () => {
  it('has a target with one packet in the middle of each side, at its own frequency', () => {
    const { targetMap } = frameOf({});
    const [left, right] = [peak(targetMap, 0), peak(targetMap, 1)];
    expect(Math.abs(left[0] + 0.5)).toBeLessThan(0.1);
    expect(left[1]).toBe(3);
    expect(Math.abs(right[0] - 0.5)).toBeLessThan(0.1);
    expect(right[1]).toBe(8);
    expect(Math.max(...targetMap)).toBe(1);
  });

  it('puts the slow side first, whichever it is, and the left one when they are alike', () => {
    expect(frameOf({}).order).toEqual([0, 1]);
    expect(frameOf({ left: 9, right: 2 }).order).toEqual([1, 0]);
    expect(frameOf({ left: 4, right: 4 }).order).toEqual([0, 1]);
  });
});
