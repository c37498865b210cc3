import { expect, test } from 'vitest';
import { exerciseNumber, figure, figureNumber, numberElements } from '#lib/site/numbers.ts';

const chapter = (lang: string, number: number, slug: string, text: string) => ({ lang, number, slug, text });

test('elements are numbered by the English text, within the chapter', () => {
  const chapters = [
    chapter('en', 2, 'two', '<Demo id="a" />\n\ntext <Demo\n  id="b" />'),
    chapter('zh', 2, 'two', '<Demo id="b" />'),
    chapter('en', 3, 'three', '<Exercise id="e">…</Exercise> <Demo id="c" />'),
  ];
  expect(numberElements('Demo', chapters)).toEqual([
    { chapter: 'two', id: 'a', number: '2.1' },
    { chapter: 'two', id: 'b', number: '2.2' },
    { chapter: 'three', id: 'c', number: '3.1' },
  ]);
  expect(numberElements('Exercise', chapters)).toEqual([{ chapter: 'three', id: 'e', number: '3.1' }]);
});

test('the figure of chapter 2', () => {
  expect(figureNumber('f-principle', 'f-principle-1d')).toBe('2.1');
  expect(figureNumber('', 'f-principle-1d')).toBeUndefined();
  expect(figure('f-principle-1d')).toMatchObject({ chapter: 'f-principle', number: '2.1' });
  expect(exerciseNumber('f-principle', 'own-counterexample')).toBe('2.1');
});

test('an unknown figure is an error that says what to do', () =>
  expect(() => figure('nowhere')).toThrow('<Demo id="nowhere" />'));
