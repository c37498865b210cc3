/** Strings of the notebook. */
import type { Lang, Text } from './text.ts';

const strings = {
  title: { en: 'Notebook', zh: '实验记录' },
  intro: {
    en: 'Every run that you have finished here, with what you predicted and what came out. It is kept in this browser only; nobody else sees it.',
    zh: '你在此完成的每一次训练：事先的预测，以及得到的结果。记录只存在这个浏览器里，别人看不到。',
  },
  empty: {
    en: 'No run yet. Answer the question of any figure: it trains, and its run is kept here.',
    zh: '还没有记录。回答任何一幅图的问题，训练完成后结果就保存在这里。',
  },
  noScript: { en: 'The notebook needs JavaScript.', zh: '实验记录需要启用 JavaScript。' },
  refused: {
    en: 'This browser does not let the page keep anything, or has no room: what you run now goes when the page does.',
    zh: '浏览器不允许保存数据，或空间已满：关闭页面后记录不会保留。',
  },
  time: { en: 'When', zh: '时间' },
  figure: { en: 'Figure', zh: '图' },
  settings: { en: 'Settings', zh: '设置' },
  defaults: { en: 'defaults', zh: '默认设置' },
  predicted: { en: 'You said', zh: '你的预测' },
  found: { en: 'What came out', zh: '结果' },
  note: { en: 'Note', zh: '备注' },
  noteOn: { en: 'Note on the run of {time}', zh: '{time} 那次训练的备注' },
  foreseen: { en: 'foreseen', zh: '猜对' },
  surprised: { en: 'not foreseen', zh: '没猜对' },
  csv: { en: 'CSV', zh: 'CSV' },
  json: { en: 'JSON', zh: 'JSON' },
  print: { en: 'Print', zh: '打印' },
  erase: { en: 'Erase all', zh: '全部清除' },
  undo: { en: 'Bring them back', zh: '撤销清除' },
  runs: {
    en: '{count} runs, {foreseen} of {asked} predictions came true',
    zh: '共 {count} 次训练，{asked} 次预测中猜对 {foreseen} 次',
  },
  keptHere: { en: 'Kept in your notebook', zh: '已存入实验记录' },
} satisfies Record<string, Text>;

/** One string, with its {placeholders} filled in. */
export function notebookString(name: keyof typeof strings, lang: Lang, values: Record<string, string | number> = {}): string {
  return strings[name][lang].replaceAll(/\{(\w+)\}/g, (whole, placeholder: string) => String(values[placeholder] ?? whole));
}
