/** What the ledger and the quoted runs say, for the text; only pages at build read it. */
import type { Ledger } from '#lib/experiment/ledger.ts';
import { quotedNumber, writtenQuotation, type Quotation, type QuotedRuns, type Statistic } from '#lib/experiment/quoted.ts';
import { quotedString, showMeasured } from '#lib/i18n/quoted.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { demo } from './catalogue.ts';

const ledgers = import.meta.glob<Ledger>('../../content/ledger/*.json', { import: 'default', eager: true });
const runs = import.meta.glob<QuotedRuns>('../../content/runs/*.json', { import: 'default', eager: true });

export const runsOf = (id: string): QuotedRuns | undefined => runs[`../../content/runs/${id}.json`];

/** A quoted number: as it is written (HTML), in full, and what it is of. Errors name the quotation. */
export function quoted(quotation: Quotation, lang: Lang) {
  const { of, stat } = quotation;
  try {
    const measured = { ledger: ledgers[`../../content/ledger/${of}.json`], runs: runsOf(of) };
    const { value, count } = quotedNumber(demo(of).spec, measured, quotation);
    return {
      html: showMeasured(value, quotation, lang),
      value,
      title: quotedString(count > 1 ? (stat as Statistic) : 'oneRun', lang, { count }),
    };
  } catch (error) {
    throw new Error(`${writtenQuotation(quotation)}: ${(error as Error).message}`, { cause: error });
  }
}
