/** Whether Chinese is set as Chinese is, in the text as it is shown: what templates put together no test of their strings sees. */

/** Runs in the page: opens all that can be unfolded below `root`, so that its text is shown. */
export function unfold(root: Element): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/**
 * Runs in the page. A half-width mark beside a Chinese character, a space beside a full-width mark or between Chinese characters, none between
 * them and a letter or digit; formulas, code and other languages are left out. What is heard instead of seen is read as well: names, titles and
 * alternative texts.
 * @returns each with what stands around it
 */
export function misplacedMarks(root: Element): string[] {
  const letter = 'x';
  /** What stands for itself on both sides. */
  const neutral = '□';
  const marks = '，。；：、！？（）“”《》';
  const faults = [
    /\p{Script=Han}[,;:!?()"]|[,;:!?()"]\p{Script=Han}/u,
    new RegExp(`[${marks}] | [${marks}]`),
    /\p{Script=Han} \p{Script=Han}/u,
    /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%°]\p{Script=Han}/u,
  ];

  /** What is shown of a node, inline parts run together, blocks apart. */
  function textOf(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent!.replaceAll(/\s+/g, ' ');
    if (!(node instanceof Element) || !node.checkVisibility()) return '';
    if (node.matches('script, style, select')) return '';
    if (node.matches('.katex, code')) return letter;
    // （Xu 等, 2020） by the convention of Chinese journals.
    if (node.matches('.cite')) return neutral;
    const lang = node.getAttribute('lang');
    if (lang && !lang.startsWith('zh')) return neutral;
    const inside = [...node.childNodes].map(textOf).join('');
    const { display, marginLeft, marginRight } = getComputedStyle(node);
    const apart = display !== 'inline' || node instanceof SVGElement || parseFloat(marginLeft) + parseFloat(marginRight) > 0;
    return apart ? `\n${inside.trim()}\n` : inside;
  }

  /** What is said of elements that are shown, in attributes. */
  function heard(): string[] {
    const attributes = ['aria-label', 'aria-valuetext', 'alt', 'title'];
    const elements = [...root.querySelectorAll(attributes.map((name) => `[${name}]`).join())];
    return elements
      .filter((element) => element.checkVisibility() && !element.closest('.katex, [lang]:not([lang^="zh"])'))
      .flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''));
  }

  return [...textOf(root).split('\n'), ...heard()].flatMap((line) => {
    const fault = faults.map((pattern) => pattern.exec(line)).find((match) => match !== null);
    return fault ? [line.slice(Math.max(0, fault.index - 15), fault.index + 15)] : [];
  });
}
