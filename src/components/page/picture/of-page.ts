/** Which picture stands beside a link to a page, and where it is: see src/pages/og. */
import type { Lang } from '#lib/i18n/text.ts';
import { argumentString } from '#lib/i18n/argument.ts';
import { pictureOf, type Chapter } from '#lib/site/chapters.ts';
import { demo } from '../catalogue.ts';
import { argumentMap } from './choices.ts';

export const cardSize = { width: 1200, height: 630 };

/** The figure on the home page. */
export const coverFigure = 'f-principle-1d';

/** A picture of /og/ without its ending, and what it shows. */
export interface PagePicture {
  name: string;
  alt: string;
}

const titleOf = (id: string, lang: Lang) => (id === argumentMap ? argumentString('map', lang) : demo(id).text.title[lang]);

export const homePicture = (lang: Lang): PagePicture => ({ name: 'home', alt: titleOf(coverFigure, lang) });

export const figurePicture = (id: string, lang: Lang): PagePicture => ({ name: `figures/${id}`, alt: titleOf(id, lang) });

export const chapterPicture = (chapter: Chapter, lang: Lang): PagePicture => ({
  name: `chapters/${chapter.slug}`,
  alt: titleOf(pictureOf(chapter), lang),
});

/** Every picture, with the figure that it shows. */
export const pagePictures = (chapters: readonly Chapter[], figures: readonly string[]): { name: string; shows: string }[] => [
  { name: 'home', shows: coverFigure },
  ...chapters
    .filter(({ published }) => published)
    .map((chapter) => ({ name: chapterPicture(chapter, 'en').name, shows: pictureOf(chapter) })),
  ...figures.map((id) => ({ name: figurePicture(id, 'en').name, shows: id })),
];
