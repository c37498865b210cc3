/**
 * The notebook: every finished run of a reader, kept in this browser and nowhere else. What cannot be read is left alone, what cannot be kept is
 * kept until the page goes; either is told.
 */
import type { Outcome } from '#lib/experiment/claim.ts';
import { toCsv } from '#lib/experiment/table.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';

export interface Entry {
  /** When the run ended: ISO 8601, UTC. It tells entries apart. */
  at: string;
  demo: string;
  /** Experiment's version. */
  version: number;
  /** Settings that differ from the defaults, as in the address. */
  query: string;
  /** The same, in words. */
  settings: { name: Text; value: Text }[];
  /** The preset's label, where the settings are one's. */
  preset: Text | null;
  /** What the reader said before, and whether it came so. */
  prediction: { said: Text; foreseen: boolean } | null;
  claims: { id: string; outcome: Outcome; value: number | null; verdict: Text }[];
  digest: string | null;
  note: string;
}

/** What is needed of `localStorage`; a getter, because asking for it can be refused. */
export type Storage = () => Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'notebook';
const format = 1;
/** Older entries go when there are more. */
export const mostEntries = 1000;

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && typeof (value as Text).en === 'string' && typeof (value as Text).zh === 'string';

/** What is needed to show an entry; the rest of a damaged one is replaced. */
function readEntry(value: unknown): Entry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { at, demo, version, query, settings, preset, prediction, claims, digest, note } = value as Partial<Entry>;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof demo !== 'string' || !Array.isArray(claims)) return null;
  return {
    at,
    demo,
    version: Number(version) || 1,
    query: typeof query === 'string' ? query : '',
    settings: Array.isArray(settings) ? settings.filter(({ name, value: shown }) => isText(name) && isText(shown)) : [],
    preset: isText(preset) ? preset : null,
    prediction: prediction && isText(prediction.said) ? { said: prediction.said, foreseen: Boolean(prediction.foreseen) } : null,
    claims: claims.filter(({ id, verdict }) => typeof id === 'string' && isText(verdict)),
    digest: typeof digest === 'string' ? digest : null,
    note: typeof note === 'string' ? note : '',
  };
}

/** Entries of a stored or exported notebook, oldest first. Throws where it is none, or one of a later form. */
export function parseNotebook(json: string): Entry[] {
  const { notebook, entries } = JSON.parse(json) as { notebook?: unknown; entries?: unknown };
  if (typeof notebook !== 'number' || !Array.isArray(entries)) throw new Error('not a notebook');
  if (notebook > format) throw new Error('a notebook of a later form');
  return entries.flatMap((entry) => readEntry(entry) ?? []);
}

export const formatNotebook = (entries: readonly Entry[]): string => JSON.stringify({ notebook: format, entries });

export class Notebook {
  readonly #storage: Storage;
  /** Holds what the browser does not keep. */
  #unkept: Entry[] | null = null;

  constructor(storage: Storage = () => localStorage) {
    this.#storage = storage;
  }

  /** The browser keeps what is written. */
  get kept(): boolean {
    return this.#unkept === null;
  }

  /** Oldest first. Another page may have written meanwhile, so it is read each time. */
  get entries(): Entry[] {
    if (this.#unkept) return this.#unkept;
    try {
      const json = this.#storage().getItem(key);
      return json === null ? [] : parseNotebook(json);
    } catch {
      return [];
    }
  }

  /** Its time is a little later than told where another run has the same. */
  add(entry: Entry) {
    const { entries } = this;
    let { at } = entry;
    while (entries.some((other) => other.at === at)) at = new Date(Date.parse(at) + 1).toISOString();
    this.#write([...entries, { ...entry, at }].slice(-mostEntries));
  }

  annotate(at: string, note: string) {
    this.#write(this.entries.map((entry) => (entry.at === at ? { ...entry, note } : entry)));
  }

  /** Takes all entries away, and returns them in case that was a mistake. */
  erase(): Entry[] {
    const { entries } = this;
    this.#write([]);
    return entries;
  }

  restore(entries: readonly Entry[]) {
    this.#write([...entries, ...this.entries].slice(-mostEntries));
  }

  #write(entries: Entry[]) {
    try {
      if (entries.length === 0) this.#storage().removeItem(key);
      else this.#storage().setItem(key, formatNotebook(entries));
      this.#unkept = null;
    } catch {
      this.#unkept = entries;
    }
  }
}

/** A line a claim of a run, for a spreadsheet. */
export function notebookCsv(entries: readonly Entry[], lang: Lang, link: (entry: Entry) => string): string {
  const columns = [
    'time',
    'figure',
    'preset',
    'settings',
    'predicted',
    'foreseen',
    'claim',
    'outcome',
    'value',
    'verdict',
    'digest',
    'link',
    'note',
  ];
  const rows = entries.flatMap((entry) =>
    entry.claims.map((claim) => [
      entry.at,
      entry.demo,
      entry.preset?.[lang] ?? '',
      entry.settings.map(({ name, value }) => `${name[lang]} = ${value[lang]}`).join('; '),
      entry.prediction?.said[lang] ?? '',
      entry.prediction ? String(entry.prediction.foreseen) : '',
      claim.id,
      claim.outcome,
      claim.value ?? '',
      claim.verdict[lang],
      entry.digest ?? '',
      link(entry),
      entry.note,
    ]),
  );
  // A cell that begins like a formula would be one in a spreadsheet.
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' && /^[=+@-]/.test(cell) ? `'${cell}` : cell)));
  return toCsv({ name: 'notebook', caption: { en: '', zh: '' }, columns, rows: safe });
}
