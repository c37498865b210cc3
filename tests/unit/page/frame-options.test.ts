import { expect, test } from 'vitest';
import { readFrame } from '#components/page/frame-options.ts';

test('a frame is as its address says, and shows all where the address says nothing that it knows', () => {
  expect(readFrame(new URLSearchParams('controls=none&caption=off&lang=zh'))).toEqual({
    controls: 'none',
    caption: 'off',
    lang: 'zh',
  });
  expect(readFrame(new URLSearchParams('controls=some&caption=&lang=de'))).toEqual({
    controls: 'all',
    caption: 'on',
    lang: null,
  });
});
