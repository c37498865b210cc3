/** What the ledger and the quoted runs say, for the text; only pages at build read it. */
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Ledger } from '#lib/experiment/ledger.ts';
import {
  ledgerValues,
  quotedValues,
  statistic,
  type Quotation,
  type QuotedRuns,
  type Statistic,
} from '#lib/experiment/quoted.ts';

import { quotedString, showMeasured } from '#lib/i18n/quoted.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { demo } from './catalogue.ts';

const ledgers = import.meta.glob<Ledger>('../../content/ledger/*.json', { import: 'default', eager: true });
const runs = import.meta.glob<QuotedRuns>('../../content/runs/*.json', { import: 'default', eager: true });

export const runsOf = (id: string): QuotedRuns | undefined => runs[`../../content/runs/${id}.json`];

function valuesOf(spec: FigureSpec, quotation: Quotation): number[] {
  if (quotation.tag === 'Run') return quotedValues(spec, runsOf(spec.id), quotation);
  const ledger = ledgers[`../../content/ledger/${spec.id}.json`];
  if (!ledger) throw new Error(`${spec.id} has no ledger`);
  return ledgerValues(spec, ledger, quotation);
}

/** A quoted number: as it is written (HTML), in full, and what it is of. Errors name the quotation. */
export function quoted(quotation: Quotation, lang: Lang) {
  const { tag, of, stat = tag === 'Run' ? 'mean' : '' } = quotation;
  try {
    const { spec } = demo(of);
    const values = valuesOf(spec, quotation);
    if (stat === 'mean' && quotation['stat'] === undefined && values.length > 1) throw new Error('name a stat');
    const value = statistic(values, stat);
    return {
      html: showMeasured(value, { ...quotation, stat }, lang),
      value,
      title: quotedString(values.length > 1 ? (stat as Statistic) : 'oneRun', lang, { count: values.length }),
    };
  } catch (error) {
    const { tag: _, ...properties } = quotation;
    const written = Object.entries(properties).map(([name, text]) => `${name}="${text}"`);
    throw new Error(`<${tag} ${written.join(' ')} />: ${(error as Error).message}`, { cause: error });
  }
}
