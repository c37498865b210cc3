/** A claim's number beside its threshold, in words. */
import { judge, type Claim } from '#lib/experiment/claim.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { takeString } from '#lib/i18n/take.ts';
import { bracketed, named, type Lang } from '#lib/i18n/text.ts';

function shown(claim: Claim, frame: Frame): string {
  const { value, outcome } = judge(claim, frame);
  if (outcome === 'undecided') return '–';
  return Number.isFinite(value) ? showNumber(value) : '∞';
}

/** "Smallest ratio of …: 1.91 (threshold above 1)" */
export function measuredText(claim: Claim, frame: Frame, lang: Lang): string {
  const { quantity, threshold, direction } = claim;
  const demand = lang === 'en' ? `${takeString('threshold', lang)} ` : '须';
  const bound = `${demand}${takeString(direction, lang)} ${threshold}`;
  return bracketed(named(quantity[lang], shown(claim, frame), lang), bound, lang);
}
