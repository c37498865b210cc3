/** Every chapter has exercises, each with a hint and an answer. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = (lang: string) => new URL(`../../../src/content/chapters/${lang}/`, import.meta.url);
const chapters = readdirSync(folder('en')).filter((file) => file.endsWith('.mdx') && !file.includes('closing'));

/** What stands in each exercise of a chapter, by its id. */
const exercisesOf = (lang: string, file: string) =>
  [...readFileSync(new URL(file, folder(lang)), 'utf8').matchAll(/<Exercise id="([\w-]+)">([\s\S]*?)<\/Exercise>/g)].map(
    ([, id, inside]) => ({ id: id as string, inside: inside as string }),
  );

describe.each(chapters)('%s', (file) => {
  test.each(['en', 'zh'])('has two exercises and more, each with a hint before its answer, in %s', (lang) => {
    const exercises = exercisesOf(lang, file);
    expect(exercises.length).toBeGreaterThanOrEqual(2);
    for (const { id, inside } of exercises)
      expect(inside, id).toMatch(/\S[\s\S]*<Hint>[\s\S]+<\/Hint>\s*<Answer>[\s\S]+<\/Answer>\s*$/);
  });
});
