/** Whether words stay whole, within the boxes that they were put into, and off one another. Runs in the page: `figure.evaluate(misplacedWords)`. */

/**
 * Words that stand beyond the box that holds them, or over other words, or are broken in the middle (code may be). What can be scrolled to is within. Formulas count as a whole: the boxes
 * inside them are not where their letters are. Below a plot there is a gap that its last line may use, as long as nothing else stands there.
 * @returns one sentence for each
 */
export function misplacedWords(figure: Element): string[] {
  interface Piece {
    element: Element;
    words: string;
    box: DOMRect;
  }
  /** What the eye does not see, CSS pixels. */
  const slack = 3;
  /** A line is about so much higher than its letters, above and below. */
  const lead = ({ height }: DOMRect) => Math.min(height, 20) / 4;
  const nameOf = (element: Element) => [element.localName, ...element.classList].slice(0, 2).join('.');

  function shown(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    // Only for those who hear the page.
    const unseen = element.closest('.visually-hidden');
    // Stands over what is scrolled behind it.
    return !unseen && !element.closest('.run-place');
  }

  function pieces(): Piece[] {
    const found: Piece[] = [];
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const words = node.textContent!.trim();
      const formula = parent.closest('.katex');
      if (!words || !shown(parent) || (formula && found.at(-1)?.element === formula)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // One box a line: that around several lines holds what stands beside the first and the last.
      for (const box of formula ? [formula.getBoundingClientRect()] : range.getClientRects())
        if (box.width > 1 && box.height > 1)
          found.push({ element: formula ?? parent, words: formula ? 'a formula' : words, box });
    }
    return found;
  }

  /** The boxes around a piece's words, from its own element out, up to one that scrolls. */
  function boxesAround(element: Element): Element[] {
    const boxes: Element[] = [];
    for (let at: Element | null = element; at && figure.contains(at); at = at.parentElement) {
      const { display, overflowX } = getComputedStyle(at);
      if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(overflowX)) break;
      if (at instanceof HTMLElement && display !== 'inline' && display !== 'contents') boxes.push(at);
    }
    return boxes;
  }

  function beyondItsBox({ element, words, box }: Piece): string[] {
    const inPlot = element instanceof SVGElement;
    for (const around of boxesAround(element)) {
      const { left, right, top, bottom } = around.getBoundingClientRect();
      const wide = Math.max(left - box.left, box.right - right);
      const high = inPlot ? 0 : Math.max(top - box.top, box.bottom - bottom) - lead(box);
      if (Math.max(wide, high) > slack) return [`“${words}” is ${Math.max(wide, high).toFixed(0)} px beyond ${nameOf(around)}`];
    }
    return [];
  }

  function overOthers({ words, box }: Piece, others: Piece[]): string[] {
    return others.flatMap((other) => {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const over = wide > slack && high > lead(box) + lead(other.box);
      return over ? [`“${words}” lies over “${other.words}”, ${wide.toFixed(0)} by ${high.toFixed(0)} px`] : [];
    });
  }

  function broken(): string[] {
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest('.katex, code') || !shown(parent)) continue;
      for (const { index, 0: word } of node.textContent!.matchAll(/\p{Script=Latin}{2,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top);
        if (Math.max(...tops) - Math.min(...tops) > slack) found.push(`“${word}” is broken within ${nameOf(parent)}`);
      }
    }
    return found;
  }

  const all = pieces();
  return [...broken(), ...all.flatMap(beyondItsBox), ...all.flatMap((piece, i) => overOthers(piece, all.slice(i + 1)))];
}
