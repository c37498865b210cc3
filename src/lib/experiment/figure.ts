/** What a figure is before anything trains: all that the page, the permalink and the pages of claims need. It loads no training code. */
import type { Precision } from '#lib/engine/types.ts';
import type { Text } from '#lib/i18n/text.ts';
import { listClaims, type Claim, type Claims } from './claim.ts';
import type { Frame } from './frame.ts';
import type { Jobs } from './jobs.ts';
import { defaults, type ParamSchema, type ParamValues } from './params.ts';
import type { Table } from './table.ts';

/** What the claims are expected to say with a preset's parameters. `depends`: it is a matter of the seed. Tests hold it to that. */
export type Expectation = 'holds' | 'fails' | 'depends';

export interface Preset<P> {
  id: string;
  /** A few words that tell what is set, not what comes of it. */
  label: Text;
  /** Asked before its run: does the claim hold so? The first preset has the figure's own question. */
  question?: Text;
  params: Partial<P>;
  expect: Expectation;
  /** Where it depends: the share of seeds for which all claims hold, in hundredths, as the ledger measured it; a test compares. */
  share?: number;
  /** Told after its run: what it shows, and why. */
  note: Text;
}

/**
 * Presets as a figure writes them: by id, each its note in both languages with label and settings. The first is the default. The claims are
 * expected to hold where nothing else is said.
 */
export type Presets<P> = Record<
  string,
  Text & Omit<Preset<P>, 'id' | 'note' | 'params' | 'expect'> & Partial<Pick<Preset<P>, 'params' | 'expect'>>
>;

export interface FigureSpec<P = ParamValues, F extends Frame = Frame> {
  /** The name of its folder: its address in permalinks and embeds. */
  id: string;
  /** Raise it when the same parameters give other numbers. */
  version: number;
  precision: Precision;
  /** Nothing in it is trained by an engine (a search without gradients, descent on a formula), so there is none to choose. */
  engineless?: true;
  params: ParamSchema<P>;
  presets: Preset<P>[];
  claims: Claim<F>[];
  /** The independent parts that a run is made of, where it is. */
  jobs?: Jobs<P, F>;
  /** Its tables.ts, loaded when a reader asks for the data. */
  tables(): Promise<{ tables: (frame: F, params: P) => Table[] }>;
}

const listPresets = <P>(presets: Presets<P>): Preset<P>[] =>
  Object.entries(presets).map(([id, { en, zh, ...preset }]) => ({
    id,
    note: { en, zh },
    params: {},
    expect: 'holds',
    ...preset,
  }));

type Parts<P, F extends Frame> = Omit<FigureSpec<P, F>, 'id' | 'version' | 'precision' | 'presets' | 'claims'> &
  Partial<Pick<FigureSpec<P, F>, 'version' | 'precision'>> & { presets: Presets<P>; claims: Claims<F> };

/**
 * Puts a figure together from its folder's parts, and checks what types cannot.
 * @param parts version 1 and single precision where nothing else is said
 */
export function defineFigure<P, F extends Frame>(id: string, parts: Parts<P, F>): FigureSpec<P, F> {
  const presets = listPresets(parts.presets);
  const names = new Set(Object.keys(parts.params));
  for (const preset of presets) {
    const unknown = Object.keys(preset.params).filter((name) => !names.has(name));
    if (unknown.length > 0) throw new Error(`${id}: preset ${preset.id} sets unknown parameters ${unknown.join(', ')}`);
    if ((preset.expect === 'depends') !== (preset.share !== undefined))
      throw new Error(`${id}: preset ${preset.id} says a share of seeds exactly where it depends on the seed`);
  }
  return { id, version: 1, precision: 'float32', ...parts, presets, claims: listClaims(parts.claims) };
}

/** Parameters of a preset: the defaults, then what the preset sets. */
export function presetParams<P, F extends Frame>(figure: FigureSpec<P, F>, preset: Preset<P>): P {
  return { ...defaults(figure.params), ...preset.params };
}
