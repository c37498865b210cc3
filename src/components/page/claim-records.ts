/** What is known of a figure's claims before a reader runs it: their sources, and the ledger's count. */
import type { ClaimRecord } from '#components/controls/claim-record.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Ledger } from '#lib/experiment/ledger.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { references } from '#lib/site/bibliography.ts';
import { citation } from '#lib/site/bibtex.ts';
import { href } from '#lib/site/href.ts';

const ledgers = import.meta.glob<Ledger>('../../content/ledger/*.json', { import: 'default', eager: true });

/** Three digits place a dot; where they would put it on the threshold or beyond, all stay. */
export function rounded(value: ClaimRecord['values'][number], threshold: number): ClaimRecord['values'][number] {
  if (typeof value !== 'number') return value;
  const short = Number(value.toPrecision(3));
  return Math.sign(short - threshold) === Math.sign(value - threshold) ? short : value;
}

export function claimRecords({ id, claims }: FigureSpec, lang: Lang): ClaimRecord[] {
  const seeds = ledgers[`../../content/ledger/${id}.json`]?.seeds ?? [];
  return claims.map(({ source, sourceDetail, exact, threshold }, i) => {
    const reference = references.find(({ key }) => key === source);
    const cited = [reference && citation(reference, lang), sourceDetail[lang]].filter(Boolean);
    return {
      source: cited.join(lang === 'zh' ? '，' : ', '),
      href: `${href('/references/', lang)}#bib-${source}`,
      held: exact ? null : seeds.filter(({ holds }) => holds[i]).length,
      seeds: seeds.length,
      values: exact ? [] : seeds.map(({ values }) => rounded(values[i] ?? null, threshold)),
    };
  });
}
