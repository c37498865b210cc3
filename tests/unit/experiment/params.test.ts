import { describe, expect, test } from 'vitest';
import {
  amplitudes,
  choice,
  defaults,
  inFigure,
  inWords,
  number,
  ParamError,
  sameValue,
  seed,
  showNumber,
  toggle,
} from '#lib/experiment/params.ts';

const label = { en: 'x', zh: 'x' };
const width = number({ label, default: 64, min: 4, max: 400, integer: true });
const rate = number({ label, default: 0.01, min: 0.001, max: 1, scale: 'log' });
const target = amplitudes({ label, default: [1, 0, 0.5], count: 3, max: 2, step: 0.1 });

/** The ParamError that parsing raises. */
function refusal(parse: () => unknown): ParamError {
  try {
    parse();
  } catch (error) {
    if (error instanceof ParamError) return error;
    throw error;
  }
  throw new Error('the value was accepted');
}

describe('number', () => {
  test.each(['4', '64', '400'])('reads %s', (raw) => expect(width.parse(raw)).toBe(Number(raw)));
  test.each(['', ' ', 'NaN', 'abc', 'Infinity', '12px'])('refuses "%s" and offers nothing instead', (raw) => {
    expect(refusal(() => width.parse(raw)).instead).toBeUndefined();
  });
  test.each([
    ['3', 4],
    ['401', 400],
    ['1e9', 400],
    ['10.4', 10],
  ])('refuses %s and offers %d', (raw, instead) => {
    const error = refusal(() => width.parse(raw));
    expect(error.instead).toBe(instead);
    expect(error.text.en).toContain(raw);
    expect(error.text.zh).toContain(raw);
  });
  test('keeps every digit through format and parse', () =>
    expect(rate.parse(rate.format(0.0123456789012345))).toBe(0.0123456789012345));
});

describe('choice and toggle', () => {
  const activation = choice({
    label,
    default: 'tanh',
    options: [
      { value: 'tanh', label },
      { value: 'relu', label },
    ],
  });
  test('knows its options and names them when refusing', () => {
    expect(activation.parse('relu')).toBe('relu');
    expect(refusal(() => activation.parse('Relu')).text.en).toBe('“Relu” is not one of tanh, relu');
  });
  test('reads on and off only', () => {
    const flag = toggle({ label, default: false });
    expect([flag.parse('on'), flag.parse('off')]).toEqual([true, false]);
    expect(() => flag.parse('true')).toThrow(ParamError);
  });
});

describe('amplitudes', () => {
  test('are written as frequency:amplitude and read back', () => {
    expect(target.format([1, 0, 0.5])).toBe('1:1,3:0.5');
    expect(target.parse('1:1,3:0.5')).toEqual([1, 0, 0.5]);
  });
  test.each(['', '4:1', '0:1', '1:3', '1:-1', '1', '1:x', '1:0'])('refuse "%s"', (raw) =>
    expect(() => target.parse(raw)).toThrow(ParamError),
  );
  test('are shown as a sum of sines', () => expect(target.show([1, 0, 0.5], 'en')).toBe('sin x + 0.5 sin 3x'));
});

test('the seed is a whole number from 0 to 999999', () => {
  expect(seed().parse('999999')).toBe(999_999);
  expect(() => seed().parse('-1')).toThrow(ParamError);
});

test('defaults and sameValue go by what a permalink says', () => {
  expect(defaults({ width, target })).toEqual({ width: 64, target: [1, 0, 0.5] });
  expect(sameValue(target, [1, 0, 0.5], [1, 0, 0.5])).toBe(true);
  expect(sameValue(target, [1, 0, 0.5], [1, 0, 0.4])).toBe(false);
});

test('parameters in words, and one whose control stands in the figure', () => {
  const p = { width: 64, rate: 0.01 };
  expect([inWords({ width, rate }, p), inWords({ width, rate }, p, ['rate'])]).toEqual(['64 0.01', '0.01']);
  expect(inFigure(width)).toMatchObject({ default: 64, control: { kind: 'figure' } });
});

test.each([
  [3, '3'],
  [0.0004567, '0.000457'],
  [1234.5, '1230'],
])('showNumber(%d) is %s', (value, shown) => expect(showNumber(value)).toBe(shown));
