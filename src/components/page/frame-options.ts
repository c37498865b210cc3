/** What the address of a figure's own page may say of the frame around it, beside the figure's settings. */

const choices = {
  /** Which controls there are: `run` is the run bar alone, `none` not even that. */
  controls: ['all', 'run', 'none'],
  caption: ['on', 'off'],
} as const;

export interface FrameOptions {
  controls: (typeof choices)['controls'][number];
  caption: (typeof choices)['caption'][number];
  /** The language to be shown; null: that of the page. */
  lang: 'en' | 'zh' | null;
}

/** What is not one of the choices counts as not said: a frame shows all rather than nothing. */
function chosen<T extends string>(query: URLSearchParams, name: string, options: readonly T[]): T | undefined {
  const value = query.get(name);
  return options.find((option) => option === value);
}

export const readFrame = (query: URLSearchParams): FrameOptions => ({
  controls: chosen(query, 'controls', choices.controls) ?? 'all',
  caption: chosen(query, 'caption', choices.caption) ?? 'on',
  lang: chosen(query, 'lang', ['en', 'zh'] as const) ?? null,
});
