import { sources, type Source } from './sources.ts';

export type Numbered = 'Demo' | 'Exercise';

export interface NumberedElement {
  chapter: string;
  id: string;
  /** Chapter and place in it: '2.1'. */
  number: string;
}

/** The elements of one kind in the order of the English text, which gives both languages their numbers. */
export function numberElements(kind: Numbered, chapters: readonly Source[]): NumberedElement[] {
  return chapters
    .filter(({ lang }) => lang === 'en')
    .flatMap(({ slug, number, text }) =>
      [...text.matchAll(new RegExp(`<${kind}\\s+id="([\\w-]+)"`, 'g'))].map(([, id], i) => ({
        chapter: slug,
        id: id!,
        number: `${number}.${i + 1}`,
      })),
    );
}

/** Every figure of the site, in reading order. */
export const figures = numberElements('Demo', sources);

const elements = { Demo: figures, Exercise: numberElements('Exercise', sources) };

/** '2.1' for the first figure of chapter 2; `undefined` where the figure is shown outside its chapter. */
export const figureNumber = (chapter: string, id: string) =>
  elements.Demo.find((element) => element.chapter === chapter && element.id === id)?.number;

export const exerciseNumber = (chapter: string, id: string) =>
  elements.Exercise.find((element) => element.chapter === chapter && element.id === id)?.number;

/** The chapter that shows a figure, and its number there. */
export function figure(id: string): NumberedElement {
  const found = elements.Demo.find((element) => element.id === id);
  if (!found) throw new Error(`No chapter shows a figure named "${id}": write <Demo id="${id}" /> in the one that should.`);
  return found;
}
