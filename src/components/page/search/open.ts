/** The dialog of the search: loaded when it is opened. Without the framework, so that no page's start grows by what the dialog alone needs. */
import { find, loadIndex, type Found } from './find.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog.search')!;
const part = <T extends HTMLElement>(selector: string) => dialog.querySelector<T>(selector)!;
const field = part<HTMLInputElement>('input');
const status = part('.status');
const failed = part('.failed');
const list = part('#search-results');
const strings = JSON.parse(dialog.dataset['strings']!) as Record<string, string>;

let index: ReturnType<typeof loadIndex> | undefined;
/** A script that failed is not asked for again under the same address. */
let tries = 0;
let chosen = 0;
/** The words whose results are shown: reopened, the search keeps them, and what was chosen among them. */
let shownFor: string | undefined;

/** Opens the search; what was written before is there again, selected. Closed, it gives the focus back: the browser does that. */
export function open(entry: HTMLElement): void {
  (entry.nextElementSibling as HTMLElement).hidden = true;
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  void look();
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A result is a link as well as an option of the list: one element, for nothing that can be pressed may stand in an option. */
function option({ url, kind, number, title, page, excerpt }: Found, i: number): HTMLElement {
  const label = element('span', 'kind', [strings[kind], number].filter(Boolean).join(' '));
  label.dataset['kind'] = kind;
  const link = Object.assign(element('a', '', label, element('span', 'name', title)) as HTMLAnchorElement, {
    href: url,
    tabIndex: -1,
    id: `search-${i}`,
    role: 'option',
  });
  if (kind === 'section' || kind === 'figure') link.append(element('span', 'place', page));
  const parts = excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  if (kind !== 'reference') link.append(element('span', 'excerpt', ...parts));
  return link;
}

function choose(i: number): void {
  const { length } = list.children;
  chosen = length && (i + length) % length;
  [...list.children].forEach((item, k) => item.setAttribute('aria-selected', String(k === chosen)));
  if (length) field.setAttribute('aria-activedescendant', `search-${chosen}`);
  else field.removeAttribute('aria-activedescendant');
  list.children[chosen]?.scrollIntoView({ block: 'nearest' });
}

function show(found: Found[]): void {
  list.replaceChildren(...found.map(option));
  list.hidden = found.length === 0;
  field.ariaExpanded = String(found.length > 0);
  choose(0);
}

function say(words: string, shown: number, count: number): string {
  if (words === '') return strings['hint']!;
  if (count === 0) return strings['none']!.replace('{words}', () => words);
  const name = count > shown ? 'best' : count === 1 ? 'one' : 'several';
  return strings[name]!.replace('{count}', String(count)).replace('{shown}', String(shown));
}

/** Looks for the words that are written; an answer that comes after the next question is left. */
async function look(): Promise<void> {
  const words = field.value.trim();
  if (words === shownFor) return;
  const address = dialog.dataset['index']!;
  try {
    if (!index) status.textContent = strings['loading']!;
    index ??= loadIndex(tries > 0 ? `${address}?${tries}` : address);
    const { found, count } = await find(await index, words);
    if (words !== field.value.trim()) return;
    failed.hidden = true;
    show(found);
    shownFor = words;
    status.textContent = say(words, found.length, count);
  } catch {
    index = shownFor = undefined;
    tries++;
    status.textContent = '';
    failed.firstElementChild!.textContent = strings['failed']!;
    failed.hidden = false;
  }
}

const keys: Record<string, () => void> = {
  ArrowDown: () => choose(chosen + 1),
  ArrowUp: () => choose(chosen - 1),
  // A field for searches would keep the first one to empty itself.
  Escape: () => dialog.close(),
  Enter: () => (list.children[chosen] as HTMLElement | undefined)?.click(),
};
field.addEventListener('keydown', (event) => {
  // Enter and the arrows that choose a word of a Chinese input method are its own.
  const act = event.isComposing ? undefined : keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
field.addEventListener('input', () => void look());
failed.querySelector('button')!.addEventListener('click', () => {
  field.focus();
  void look();
});
list.addEventListener('click', () => dialog.close());
