/** What the pictures of networks that learn a sum of waves say, to those who see them and to those who do not. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import { passagesSaid } from '../shared/passages.ts';
import type { Titled, WavesFrame } from './frame.ts';

export const labels = {
  learnedAt: { en: 'k = {k}: step {step}', zh: 'k = {k}：第 {step} 步' },
  notLearned: { en: 'k = {k}: not learned', zh: 'k = {k}：未学会' },
  errorNow: { en: 'k = {k}: error {error}', zh: 'k = {k}：误差 {error}' },
  maps: { en: 'Relative error of each wave', zh: '各波的相对误差' },
} satisfies Record<string, Text>;

/** What a network's fit shows. */
export function fitAlt({ waves, step }: WavesFrame, { title, network }: Titled, lang: Lang): string {
  const now = waves.map((k, i) => `k = ${k}: ${showNumber(network.errors.at(i - waves.length) ?? NaN)}`).join(', ');
  return {
    en: `${title}: the network and its target after ${step} steps. Relative errors: ${now}.`,
    zh: `${title}：第 ${step} 步时网络与目标。相对误差：${now}。`,
  }[lang];
}

/** What the map of all networks shows. */
export function mapsAlt(waves: readonly number[], networks: readonly Titled[], lang: Lang): string {
  const each = networks.map(
    ({ title, network }) => `${title}${{ en: ': ', zh: '：' }[lang]}${passagesSaid(waves, network.passages, lang)}`,
  );
  return {
    en: `Relative error of each wave in each network over training. Steps at which they were learned. ${each.join('; ')}.`,
    zh: `训练中各网络在各波上的相对误差。学会的步数：${each.join('；')}。`,
  }[lang];
}
