/** The Chinese text of the chapters, the figures and the furniture: one term for one thing, marks and spaces by one rule, numbers in one form. */
import { describe, expect, test } from 'vitest';

const raw = (modules: Record<string, unknown>) => Object.entries(modules) as [string, string][];
const chapters = raw(
  import.meta.glob(['/src/content/chapters/zh/*.mdx', '/src/content/{story,way}/zh.mdx'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const code = raw(
  import.meta.glob(['/src/**/*.{ts,svelte,astro}', '!/src/**/*.test.ts', '!/src/**/*.generated.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const glossary = Object.entries(
  import.meta.glob<{ zh: string; definition: { zh: string }; avoid?: string[] }>('/src/content/glossary/*.json', {
    import: 'default',
    eager: true,
  }),
);

/** A formula, a name in code, a number that the build fills in: to its neighbours it is a letter. */
const letter = 'x';
/** What a program puts in: words or numbers, as the case may be. */
const hole = '□';

/** What a reader reads of a chapter, block by block; tags, links and emphasis gone. */
const proseOf = (mdx: string): string[] =>
  mdx
    .replace(/^---\n[\s\S]*?\n---\n/, (matter) => matter.replaceAll(/^\w+: |---/gm, ''))
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/\$\$[\s\S]*?\$\$/g, '\n')
    .replaceAll(/<FigureRef\s[^>]*?\/>/g, `图 ${letter}`)
    .replaceAll(/<(Run|Ledger)\s[^>]*?as="large"[^>]*\/>/g, `${letter} 亿`)
    .replaceAll(/\$[^$]+\$|`[^`]+`|<(Run|Ledger)\s[^>]*?\/>/g, letter)
    .replaceAll(/<\/?(Term|Because|strong|em)\b[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll(/\[([^\]@]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/ ?\[@[^\]]*\] ?/g, '（x）')
    .replaceAll(/@\w+ ?/g, 'x（x）')
    .replaceAll(/[*_#>|]+|^- |^\d+\. /gm, '')
    .split(/\n+/)
    .map((line) => line.trim());

/** The Chinese strings of a source file. */
const stringsOf = (source: string): string[] =>
  [...source.matchAll(/\bzh:\s*(?:String\.raw)?(['`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, , value]) =>
    value!
      .replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|\{\w+\}/g, hole)
      .replaceAll(/<(Run|Ledger)\s[^>]*?\/>|\$[^$]+\$/g, letter)
      .replaceAll(/\*\*/g, ''),
  );

const texts: [string, string[]][] = [
  ...chapters.map(([path, mdx]): [string, string[]] => [path, proseOf(mdx)]),
  ...code.map(([path, source]): [string, string[]] => [path, stringsOf(source)]),
  ...glossary.map(([path, { zh, definition }]): [string, string[]] => [path, [zh, definition.zh]]),
].filter(([, strings]) => strings.length > 0);

function found(pattern: RegExp): string[] {
  const all = new RegExp(`.{0,8}(?:${pattern.source}).{0,8}`, 'gu');
  return texts.flatMap(([path, strings]) => strings.flatMap((text) => (text.match(all) ?? []).map((hit) => `${path}: ${hit}`)));
}

test('there is text to be searched', () => {
  expect(chapters.length).toBeGreaterThan(10);
  expect(code.filter(([, source]) => stringsOf(source).length > 0).length).toBeGreaterThan(200);
  expect(glossary.flatMap(([, { avoid = [] }]) => avoid).length).toBeGreaterThan(5);
  expect(stringsOf("const t = { en: 'a', zh: '慢波 ${k}（$x$）' }")).toEqual(['慢波 □（x）']);
  expect(proseOf('---\ntitle: 题\n---\n**由** @xu2020frequency 可见 $x$，<Run of="a" /> 次。')).toContain(
    '由 x（x）可见 x，x 次。',
  );
});

describe('one term for one thing', () => {
  /** What is written instead, and what is not written. The glossary names more. */
  const forms: [string, RegExp][] = [
    ['小初始化', /从小处出发|小起点|大起点|起点[够很太]?[小大]/],
    ['初始权重', /初值|初始参数/],
    ['雅可比', /Jacobi/],
    ['Ritz', /里茨/],
    ['傅里叶', /Fourier(?! [A-Z])/],
    ['顺序', /次序/],
    ['准确率', /正确率/],
    ['你', /您/],
    ['奇偶函数', /奇偶性/],
    ['神经元', /(?<!有限)单元/],
    ['莫兰指数', /(?<!（)Moran/],
    ...glossary.flatMap(([, { zh, avoid = [] }]) => avoid.map((form): [string, RegExp] => [zh, new RegExp(form)])),
  ];
  test.each(forms)('%s, not %s', (_, form) => expect(found(form)).toEqual([]));
});

describe('multiples', () => {
  test('less is a fraction, not a multiple', () =>
    expect(found(/(?:慢|弱|少|低|便宜|窄|短|小)[了约]{0,2} ?[一两三四五六七八九十百千几数\dx.]+多? ?倍/u)).toEqual([]));
});

const fullWidth = '，。；：、！？（）“”《》';
describe('marks and spaces', () => {
  test('no half-width mark beside a Chinese character', () =>
    expect(found(/\p{Script=Han}[,;:!?()"]|[,;:!?()"]\p{Script=Han}/u)).toEqual([]));
  test('no space beside a full-width mark', () => expect(found(new RegExp(`[${fullWidth}] | [${fullWidth}]`))).toEqual([]));
  test('a space between a Chinese character and a letter, a digit or a formula', () =>
    expect(found(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%°]\p{Script=Han}/u)).toEqual([]));
  test('none between two Chinese characters', () => expect(found(/\p{Script=Han} \p{Script=Han}/u)).toEqual([]));
});

test('numbers without commas or spaces, percentages without a space', () => {
  expect(found(/\d,\d{3}|\d[  ]\d{3}|\d[  ]%/)).toEqual([]);
});
