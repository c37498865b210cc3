/** How a figure measures, as HTML: paragraphs, with formulas set at build. */
import katex from 'katex';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Chinese marks with which no line begins. */
const closing = /^[，。；：、！？）”》]+/;

/** A formula and the Chinese marks after it, which no line begins with; it breaks after its relations as ever. */
const keep = (formula: string, marks: string) => {
  const breaking = formula.replaceAll(/(?<=<\/span>)<span class="base">/g, '<wbr><span class="base">');
  return `<span class="keep">${breaking}${marks}</span>`;
};

/** Text with formulas between dollars. Throws where a formula cannot be set. */
function inline(text: string): string {
  const parts = text.split('$');
  const marks = parts.map((part, i) => (i > 0 && i % 2 === 0 && closing.exec(part)?.[0]) || '');
  return parts
    .map((part, i) => {
      if (i % 2 === 0) return escape(part.slice(marks[i]!.length));
      const formula = katex.renderToString(part, { output: 'htmlAndMathml' });
      return marks[i + 1] ? keep(formula, marks[i + 1]!) : formula;
    })
    .join('');
}

/** @param text formulas between dollars; a blank line begins a paragraph */
export const methodHtml = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${inline(paragraph)}</p>`)
    .join('\n');
