import { describe, expect, test } from 'vitest';
import { formatNotebook, mostEntries, Notebook, notebookCsv, parseNotebook, type Entry } from '#lib/notebook/notebook.ts';

const entry = (at: string, change: Partial<Entry> = {}): Entry => ({
  at,
  demo: 'f-principle-1d',
  version: 1,
  query: 'width=100&v=1',
  settings: [{ name: { en: 'Width', zh: '宽度' }, value: { en: '100', zh: '100' } }],
  preset: null,
  prediction: { said: { en: 'Holds', zh: '成立' }, foreseen: true },
  claims: [{ id: 'low-first', outcome: 'holds', value: 1.9, verdict: { en: 'low, then high', zh: '先低后高' } }],
  digest: 'abc',
  note: '',
  ...change,
});
const time = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

/** A browser's storage, as large as is said. */
function storage(room = Infinity) {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  };
}

describe('a notebook', () => {
  test('keeps runs for the next visit, with notes, in order; erasing can be taken back', () => {
    const browser = storage();
    const notebook = new Notebook(() => browser);
    notebook.add(entry(time(1)));
    notebook.add(entry(time(2)));
    notebook.annotate(time(1), 'as expected');
    expect(new Notebook(() => browser).entries.map(({ at, note }) => [at, note])).toEqual([
      [time(1), 'as expected'],
      [time(2), ''],
    ]);
    const erased = notebook.erase();
    expect([notebook.entries.length, browser.getItem('notebook')]).toEqual([0, null]);
    notebook.restore(erased);
    expect(notebook.entries.length).toBe(2);
  });

  test('holds no more than there is room for, the newest', () => {
    const browser = storage();
    const notebook = new Notebook(() => browser);
    notebook.restore(Array.from({ length: mostEntries }, (_, i) => entry(time(i))));
    notebook.add(entry(time(mostEntries)));
    expect(notebook.entries.length).toBe(mostEntries);
    expect(notebook.entries.at(-1)?.at).toBe(time(mostEntries));
  });

  test.each([
    [
      'refused',
      () => () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
    ['full', () => () => storage(10)],
  ])('goes on without the browser where storage is %s, and says so', (_, make) => {
    const notebook = new Notebook(make());
    expect(notebook.kept).toBe(true);
    notebook.add(entry(time(1)));
    notebook.add(entry(time(2)));
    expect([notebook.kept, notebook.entries.length]).toEqual([false, 2]);
  });

  test.each(['', 'null', '[]', '{"notebook":1}', '{"notebook":2,"entries":[]}', '{"entries":[]}'])(
    'does not take %s for one',
    (json) => {
      expect(() => parseNotebook(json)).toThrow();
    },
  );

  test('leaves damaged entries out, and mends what it can', () => {
    const json = JSON.stringify({
      notebook: 1,
      entries: [3, { at: 'yesterday' }, { at: time(1), demo: 'elephant', claims: [{}], settings: 'none' }],
    });
    expect(parseNotebook(json)).toEqual([
      { ...entry(time(1)), demo: 'elephant', query: '', settings: [], prediction: null, claims: [], digest: null },
    ]);
    expect(parseNotebook(formatNotebook([entry(time(1))]))).toEqual([entry(time(1))]);
  });

  test('as CSV: a line a claim, and no cell that a spreadsheet would run', () => {
    const csv = notebookCsv([entry(time(1), { note: '=1+1' })], 'en', () => 'https://x/?seed=1');
    const [head, line] = csv.split('\r\n');
    expect(head).toMatch(/^time,figure,/);
    expect(line).toContain('Width = 100,Holds,true,low-first,holds,1.9,"low, then high",abc,https://x/?seed=1,\'=1+1');
  });
});
