/** A claim's number beside its threshold, in words. */
import { judge, type Claim } from '#lib/experiment/claim.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { takeString } from '#lib/i18n/take.ts';
import type { Lang } from '#lib/i18n/text.ts';

function shown(claim: Claim, frame: Frame): string {
  const { value, outcome } = judge(claim, frame);
  if (outcome === 'undecided') return '–';
  return Number.isFinite(value) ? showNumber(value) : '∞';
}

/** "Smallest ratio of …: 1.91 (threshold above 1)" */
export function measuredText(claim: Claim, frame: Frame, lang: Lang): string {
  const { quantity, threshold, direction } = claim;
  const bound = `${takeString(direction, lang)} ${threshold}`;
  return lang === 'zh'
    ? `${quantity.zh}：${shown(claim, frame)}（须${bound}）`
    : `${quantity.en}: ${shown(claim, frame)} (${takeString('threshold', lang)} ${bound})`;
}
