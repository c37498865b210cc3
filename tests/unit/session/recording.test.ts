import { expect, test } from 'vitest';
import { mostFrames, recordFrame } from '#lib/session/recording.ts';

test('a recording never outgrows its limit, keeps the first and the latest frame, and stays in order', () => {
  const frames: number[] = [];
  for (let i = 0; i < 10 * mostFrames; i++) recordFrame(frames, i);
  expect(frames.length).toBeLessThanOrEqual(mostFrames);
  expect(frames.length).toBeGreaterThan(mostFrames / 4);
  expect([frames[0], frames.at(-1)]).toEqual([0, 10 * mostFrames - 1]);
  expect(frames).toEqual([...frames].sort((a, b) => a - b));
});
