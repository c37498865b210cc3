import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
type Colours = Record<string, string>;
type Rgb = [number, number, number];

/** The hex colours of each rule that has any, in the order of the file: light, dark by the system, dark by choice. */
const blocks: Colours[] = [...css.matchAll(/\{([^{}]*)\}/g)]
  .map(
    ([, body = '']) =>
      Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, k, v]) => [k, v])) as Colours,
  )
  .filter((colours) => Object.keys(colours).length > 0);
const [light, dark, darkByChoice] = blocks as [Colours, Colours, Colours];

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((i) => {
    const v = parseInt(hex.slice(i, i + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
const apply = (m: number[][], v: Rgb): Rgb => m.map((row) => row.reduce((sum, a, i) => sum + a * v[i]!, 0)) as Rgb;
const luminance = (hex: string) => apply([[0.2126, 0.7152, 0.0722]], linear(hex))[0];
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Machado, Oliveira & Fernandes (2009), severity 1, on linear RGB. */
const visions: Record<string, number[][]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab (Ottosson 2020). */
function oklab(rgb: Rgb): Rgb {
  const lms = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as Rgb;
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}
const seen = (hex: string, vision: string) =>
  oklab(apply(visions[vision]!, linear(hex)).map((v) => Math.min(1, Math.max(0, v))) as Rgb);
const difference = (a: string, b: string, vision: string) =>
  Math.hypot(...seen(a, vision).map((v, i) => v - seen(b, vision)[i]!));

const text = [
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'target',
  'network',
  'network-2',
  'before-text',
  'after',
  'train',
  'test',
  'holds',
  'fails',
];
const lines = ['before', 'noise', ...Array.from({ length: 8 }, (_, i) => `freq-${i + 1}`)];
/** Meanings that meet in one figure. */
const pairs = [
  ['target', 'network'],
  ['network', 'network-2'],
  ['before', 'after'],
  ['train', 'test'],
  ['freq-1', 'freq-8'],
  ['holds', 'fails'],
  ['noise', 'network'],
] as const;

test('the two dark blocks are the same', () => {
  expect(blocks).toHaveLength(3);
  expect(darkByChoice).toEqual(dark);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, colours) => {
  test.each(text)('--%s can be read as text', (name) => {
    for (const ground of ['paper', 'paper-raised'])
      expect(contrast(colours[name]!, colours[ground]!), ground).toBeGreaterThanOrEqual(4.5);
  });
  test.each(lines)('--%s can be seen as a line', (name) => {
    expect(contrast(colours[name]!, colours['paper']!)).toBeGreaterThanOrEqual(3);
  });
  test.each(Object.keys(visions))('pairs stay apart in %s', (vision) => {
    for (const [a, b] of pairs) expect(difference(colours[a]!, colours[b]!, vision), `${a} and ${b}`).toBeGreaterThanOrEqual(0.1);
  });
  test.each(Object.keys(visions))('ramps run one way in lightness in %s', (vision) => {
    for (const [ramp, from, to] of [
      ['freq', 1, 8],
      ['heat', 0, 9],
    ] as const) {
      const L = Array.from({ length: to - from + 1 }, (_, i) => seen(colours[`${ramp}-${from + i}`]!, vision)[0]);
      const direction = Math.sign(L.at(-1)! - L[0]!);
      for (let i = 1; i < L.length; i++) expect((L[i]! - L[i - 1]!) * direction, `${ramp} ${from + i}`).toBeGreaterThan(0);
    }
  });
});
