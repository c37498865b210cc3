import { expect, test } from 'vitest';
import { encodeFrame } from '#components/page/encode-frame.ts';
import { decodeFrame } from '#components/page/frame-json.ts';

test('a frame comes back from JSON with its types, its gaps and five digits', () => {
  const frame = {
    step: 123456,
    measures: { a: NaN, b: Infinity, c: 1 / 3 },
    x: Float32Array.of(1, NaN, 0.1),
    names: ['</script>'],
    peaks: [1, 3],
  };
  const json = encodeFrame(frame);
  expect(json).not.toContain('</');
  expect(decodeFrame(json)).toEqual({ ...frame, measures: { a: NaN, b: Infinity, c: 0.33333 } });
});
