import { describe, expect, test } from 'vitest';
import { decodeKept, encodeKept } from '#components/page/kept-json.ts';
import spec from '#components/demos/frequency/f-principle-1d/index.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import { defaults } from '#lib/experiment/params.ts';

const figure = spec as unknown as FigureSpec;
const params = { ...defaults(figure.params), seed: 7 };
const frame = { step: 12, measures: { open: NaN }, curve: Float32Array.of(0.5, 0.25) };
const json = encodeKept(figure, { version: figure.version, params, engine: 'tfjs', ended: true, frame });

describe('a kept run', () => {
  test('comes back as it was', () => {
    expect(decodeKept(figure, frame, json)).toEqual({ version: figure.version, params, engine: 'tfjs', ended: true, frame });
  });

  test('holds every setting: a default that changes later does not change it', () => {
    const [name, param] = Object.entries(figure.params).find(([, { control }]) => control.kind === 'slider')!;
    const later = { ...figure, params: { ...figure.params, [name]: { ...param, default: -1 } } };
    expect(decodeKept(later, frame, json).params).toEqual(params);
  });

  test.each([
    ['another version', { ...figure, version: figure.version + 1 }],
    ['a parameter that is gone', { ...figure, params: { seed: figure.params['seed']! } }],
  ])('of %s has no picture, and still its settings', (_, now) => {
    expect(decodeKept(now, frame, json)).toMatchObject({ frame: null, params: { seed: 7 } });
  });

  test('whose frame lacks a part that the figure draws today has no picture', () => {
    expect(decodeKept(figure, { ...frame, more: 1 } as typeof frame, json).frame).toBeNull();
    expect(decodeKept(figure, { ...frame, measures: { open: 1, other: 1 } }, json).frame).toBeNull();
  });

  test('of another figure, or none, is none', () => {
    expect(() => decodeKept({ ...figure, id: 'other' }, frame, json)).toThrow('not a kept run');
    expect(() => decodeKept(figure, frame, '{"kept":')).toThrow();
    expect(() => decodeKept(figure, frame, '{}')).toThrow();
  });
});
