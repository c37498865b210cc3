/** How a figure measures, as HTML: paragraphs, with formulas set at build. */
import katex from 'katex';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text with formulas between dollars. Throws where a formula cannot be set. */
const inline = (text: string) =>
  text
    .split('$')
    .map((part, i) => (i % 2 === 0 ? escape(part) : katex.renderToString(part, { output: 'htmlAndMathml' })))
    .join('');

/** @param text formulas between dollars; a blank line begins a paragraph */
export const methodHtml = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${inline(paragraph)}</p>`)
    .join('\n');
