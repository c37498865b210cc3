import type { Lang, Text } from './text.ts';

/** Every string of the page furniture. Those of a figure stand in its own text.ts. */
const strings = {
  siteTitle: { en: 'Simplicity Bias', zh: '简单偏好' },
  siteSubtitle: { en: 'Why deep networks come out simple', zh: '深度网络为什么会变得简单' },
  siteDescription: {
    en: 'An explorable explanation of why deep networks come out simple: every figure trains a small network while you watch.',
    zh: '一份可以动手的讲解：深度网络为什么会变得简单。每幅图都在你眼前训练一个小网络。',
  },
  siteWay: {
    en: 'Every figure trains a network in your browser.',
    zh: '每幅图都在你的浏览器里训练一个网络。',
  },
  boxedIn: {
    en: 'The figure cannot train here: the sandbox of this frame needs “allow-same-origin” beside “allow-scripts”, or the page was opened as a file. The link below leads to where it can.',
    zh: '此图无法在这里训练：所在框架的沙箱除 allow-scripts 外还需要 allow-same-origin，或者页面是作为文件直接打开的。下方链接通往可以训练的页面。',
  },
  embedSource: { en: 'Explained on Simplicity Bias', zh: '讲解见“简单偏好”' },
  figureNoScript: {
    en: 'This is the finished run, trained when the page was built. With JavaScript it trains here, live.',
    zh: '这是构建页面时训练完成的结果。启用 JavaScript 即可在此实时训练。',
  },
  figureFailed: {
    en: 'The live figure could not be loaded, so it shows its finished run. Check the connection and try again.',
    zh: '交互图未能载入，此处显示已完成的训练结果。请检查网络后重试。',
  },
  figureMethod: { en: 'How it is measured', zh: '如何测量' },
  claimSource: { en: 'Source', zh: '来源' },
  claimPresets: { en: 'Presets', zh: '预设' },
  skipToText: { en: 'Skip to the text', zh: '跳到正文' },
  siteNavigation: { en: 'Site', zh: '网站导航' },
  chapters: { en: 'Chapters', zh: '章节' },
  claims: { en: 'Claims', zh: '论断' },
  glossary: { en: 'Glossary', zh: '术语' },
  references: { en: 'References', zh: '参考文献' },
  otherLanguage: { en: '中文', zh: 'English' },
  theme: { en: 'Light or dark', zh: '浅色或深色' },
  contents: { en: 'Contents', zh: '目录' },
  chapter: { en: 'Chapter', zh: '第' },
  chapterAfter: { en: '', zh: '章' },
  previous: { en: 'Previous', zh: '上一章' },
  next: { en: 'Next', zh: '下一章' },
  previousAndNext: { en: 'Previous and next chapter', zh: '上一章与下一章' },
  planned: { en: 'to come', zh: '撰写中' },
  notTranslated: { en: '', zh: '本章的中文版尚未完成，下面是英文原文。' },
  figure: { en: 'Figure', zh: '图' },
  exercise: { en: 'Exercise', zh: '练习' },
  hint: { en: 'Hint', zh: '提示' },
  answer: { en: 'Answer', zh: '答案' },
  predict: { en: 'Before you read on', zh: '先猜一猜' },
  close: { en: 'Close', zh: '关闭' },
  referencesIntro: {
    en: 'Everything the chapters cite, and where.',
    zh: '各章引用的全部文献，以及引用的位置。',
  },
  citedIn: { en: 'Cited in', zh: '引用于' },
  glossaryIntro: {
    en: 'The words that this site uses in a sense of its own, or of the field’s.',
    zh: '本站用到的术语，中英对照。',
  },
  notFound: { en: 'No such page', zh: '没有这个页面' },
  notFoundText: {
    en: 'The address leads nowhere on this site. The chapters are listed on',
    zh: '这个地址在本站没有对应的页面。各章列在',
  },
  homePage: { en: 'the home page', zh: '首页' },
  basedOn: {
    en: 'After Zhi-Qin John Xu’s summary of five years of research. Text CC BY 4.0, code MIT.',
    zh: '内容依据许志钦的五年研究总结。文字采用 CC BY 4.0 许可，代码采用 MIT 许可。',
  },
} satisfies Record<string, Text>;

export type StringName = keyof typeof strings;
export const stringNames = Object.keys(strings) as StringName[];

/** The furniture in one language: `const t = furniture('zh'); t('contents')`. */
export const furniture =
  (lang: Lang) =>
  (name: StringName): string =>
    strings[name][lang];
