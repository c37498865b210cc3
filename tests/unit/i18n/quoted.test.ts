import { expect, test } from 'vitest';
import { showMeasured, type Form } from '#lib/i18n/quoted.ts';

test.each<[number, Form, string, string]>([
  [0.2731, { as: 'percent' }, '27%', '27%'],
  [0.1749, { as: 'percent', digits: '1' }, '17.5%', '17.5%'],
  [-0.4512, { digits: '2' }, '−0.45', '−0.45'],
  [823.6, {}, '824', '824'],
  [823.6, { round: '10' }, '820', '820'],
  [0.0468, { round: '0.005', digits: '3' }, '0.045', '0.045'],
  [12345.6, {}, '12,346', '12346'],
  [1234, {}, '1234', '1234'],
  // Bounds stay bounds.
  [0.3594, { as: 'percent', stat: 'max' }, '36%', '36%'],
  [0.3501, { as: 'percent', stat: 'max' }, '36%', '36%'],
  [0.9288, { digits: '2', stat: 'min' }, '0.92', '0.92'],
  [0.36, { as: 'percent', stat: 'max' }, '36%', '36%'],
  [0.29, { digits: '2', stat: 'min' }, '0.29', '0.29'],
  [1.34e-13, { as: 'power', digits: '1' }, '1.3&nbsp;·&nbsp;10<sup>−13</sup>', '1.3&nbsp;×&nbsp;10<sup>−13</sup>'],
  [1.31e-13, { as: 'power', digits: '1', stat: 'max' }, '1.4&nbsp;·&nbsp;10<sup>−13</sup>', '1.4&nbsp;×&nbsp;10<sup>−13</sup>'],
  [1e-6, { as: 'power' }, '10<sup>−6</sup>', '10<sup>−6</sup>'],
  [1_520_000_000, { as: 'large' }, '1.5 billion', '15 亿'],
  [38_700_000, { as: 'large' }, '39 million', '3900 万'],
])('%d as %o', (value, form, en, zh) => {
  expect([showMeasured(value, form, 'en'), showMeasured(value, form, 'zh')]).toEqual([en, zh]);
});

test('what is no number is not printed', () => {
  for (const value of [NaN, Infinity]) expect(() => showMeasured(value, {}, 'en')).toThrow('cannot be printed');
  expect(() => showMeasured(1, { as: 'per cent' }, 'en')).toThrow('per cent');
});
