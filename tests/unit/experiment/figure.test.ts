import { expect, test } from 'vitest';
import { below } from '#lib/experiment/claim.ts';
import { defineFigure, presetParams } from '#lib/experiment/figure.ts';
import { seed } from '#lib/experiment/params.ts';

const text = { en: 'e', zh: 'z' };
const claim = { ...text, quantity: text, source: '', sourceDetail: text, ...below('n', 3), describe: () => text };
const withPreset = (changes: object) =>
  defineFigure<{ seed: number }, { step: number; measures: { n: number } }>('x', {
    params: { seed: seed() },
    presets: { p: { ...text, label: text, ...changes } },
    claims: { small: claim },
    tables: () => Promise.resolve({ tables: () => [] }),
  });

test('a figure lists its presets and claims with their ids, and says what it left out', () => {
  const { id, version, precision, presets, claims } = withPreset({});
  expect({ id, version, precision }).toEqual({ id: 'x', version: 1, precision: 'float32' });
  expect(presets).toEqual([{ id: 'p', label: text, note: text, params: {}, expect: 'holds' }]);
  expect(claims[0]).toMatchObject({
    id: 'small',
    statement: text,
    measure: 'n',
    threshold: 3,
    direction: 'below',
    passRate: 0.95,
  });
});

test('a preset that sets an unknown parameter is an error when the figure is defined', () => {
  expect(() => withPreset({ params: { sede: 3 } })).toThrow('x: preset p sets unknown parameters sede');
});

test('a preset says a share of seeds exactly where it depends on the seed', () => {
  expect(() => withPreset({ expect: 'depends' })).toThrow('says a share of seeds');
  expect(() => withPreset({ share: 0.3 })).toThrow('says a share of seeds');
  expect(withPreset({ expect: 'depends', share: 0.3 }).presets[0]?.share).toBe(0.3);
});

test('a preset changes what it names, and leaves the defaults', () => {
  const figure = withPreset({ params: { seed: 9 } });
  expect(presetParams(figure, figure.presets[0]!)).toEqual({ seed: 9 });
});
