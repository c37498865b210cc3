/** What the panels show, in words with their numbers. */
import type { Lang } from '#lib/i18n/text.ts';
import type { Critical } from './critical.ts';
import type { EscapeFrame } from './experiment.ts';
import { show } from './format.ts';
import type { Params } from './params.ts';
import type { WideSpectrum } from './wide-spectrum.ts';

interface Shown {
  /** Null: no run with these settings has begun. */
  frame: EscapeFrame | null;
  critical: Critical | null;
  /** The same, where it is with the alpha in force. */
  atAlpha: Critical | null;
  wide: WideSpectrum | null;
  params: Params;
}

export function makeAlts(shown: Shown, lang: Lang) {
  const { frame, critical, atAlpha, wide } = shown;
  const en = lang === 'en';
  const alpha = show(shown.params.alpha);
  const list = (values: readonly number[]) => values.map(show).join(en ? ', ' : '、');
  const last = (losses: readonly number[] | undefined) => show(losses?.at(-1) ?? NaN);
  const lowestOf = (losses: readonly number[]) => show(Math.min(...losses));
  const notYet = en ? 'Nothing yet.' : '尚无结果。';
  const both = frame && frame.wideLoss.length > 0;
  return {
    fit: en
      ? `The 20 points${frame ? `, the narrow network with loss ${last(frame.narrowLoss)}` : ''}${both ? ` and the wide one with loss ${last(frame.wideLoss)}` : ''}.`
      : `20 个数据点${frame ? `，窄网络（损失 ${last(frame.narrowLoss)}）` : ''}${both ? `，宽网络（损失 ${last(frame.wideLoss)}）` : ''}。`,
    losses: !frame
      ? notYet
      : en
        ? `Loss over ${frame.step} steps: the narrow network from ${show(frame.narrowLoss[0] ?? NaN)} to ${last(frame.narrowLoss)}${critical && both ? `; split and nudged at step ${critical.step}, the wide one goes from ${show(critical.loss)} to ${last(frame.wideLoss)}` : ''}.`
        : `前 ${frame.step} 步的损失：窄网络从 ${show(frame.narrowLoss[0] ?? NaN)} 到 ${last(frame.narrowLoss)}${critical && both ? `；在第 ${critical.step} 步拆分并推动，宽网络从 ${show(critical.loss)} 到 ${last(frame.wideLoss)}` : ''}。`,
    slices: !atAlpha
      ? notYet
      : en
        ? `Loss along a straight line through the critical point, where it is ${show(atAlpha.loss)}: in the narrow network’s flattest direction at least ${lowestOf(atAlpha.slices.narrow)}, along the wide one’s lowest eigenvector down to ${lowestOf(atAlpha.slices.wide)}.`
        : `沿过临界点的直线的损失（临界点处为 ${show(atAlpha.loss)}）：窄网络最平缓的方向上最低 ${lowestOf(atAlpha.slices.narrow)}，宽网络最小特征值的方向上最低 ${lowestOf(atAlpha.slices.wide)}。`,
    spectrum: !critical
      ? notYet
      : en
        ? `Eigenvalues of the narrow network: ${list(critical.narrow.values)}. Of the wide one for α = ${alpha}: ${wide ? list(wide.values) : 'not computed'}.`
        : `窄网络的特征值：${list(critical.narrow.values)}。α = ${alpha} 时宽网络的特征值：${wide ? list(wide.values) : '未计算'}。`,
  };
}
