/** What the panels show, in words with their numbers. */
import type { Lang } from '#lib/i18n/text.ts';
import { signed } from './claims.ts';
import { map } from './map.ts';

interface Shown {
  widths: readonly number[];
  /** The reader's places, the fitted slopes, and the slopes along gamma' = 0, as they are written in the figure. */
  mine: string;
  fitted: string;
  along: string;
}

export function makeAlts({ widths, mine, fitted, along }: Shown, lang: Lang) {
  const at = (i: number, j: number) => signed(map.slopes[i]?.[j] ?? NaN);
  return lang === 'en'
    ? {
        plane:
          `Slopes over γ from 0 to 2 and γ′ from −1 to 1: negative left of γ = 1 and above γ′ = γ − 1, for example ${at(8, 4)} at NTK and ${at(12, 4)} at LeCun and He; ${at(8, 8)} at mean field and Xavier; positive below the line, for example ${at(8, 12)} at (1.5, 0) and ${at(4, 16)} at (2, −0.5).` +
          (mine ? ` Your points: ${mine}.` : ''),
        change: `Relative change of (w, b) against the width, ${widths.join(', ')}, on logarithmic axes, with fitted slopes: ${fitted}.`,
        row: `Slope by γ along γ′ = 0: ${along}. The theory gives γ − 1 up to 1, then half of it.`,
      }
    : {
        plane:
          `γ 从 0 到 2、γ′ 从 −1 到 1 的斜率：γ = 1 左侧及 γ′ = γ − 1 上方为负，如 NTK 处 ${at(8, 4)}，LeCun 与 He 处 ${at(12, 4)}；平均场与 Xavier 处 ${at(8, 8)}；线下方为正，如（1.5, 0）处 ${at(8, 12)}，（2, −0.5）处 ${at(4, 16)}。` +
          (mine ? `你的点：${mine}。` : ''),
        change: `(w, b) 的相对变化与宽度（${widths.join('、')}）的双对数图及拟合斜率：${fitted}。`,
        row: `沿 γ′ = 0 各 γ 处的斜率：${along}。理论值在 γ ≤ 1 时为 γ − 1，其后为其一半。`,
      };
}
