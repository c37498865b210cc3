/** What each panel shows, in words, for readers who do not see it. */
import type { Lang } from '#lib/i18n/text.ts';
import type { PlateausFrame } from './experiment.ts';
import { listed, percent, rounded } from './format.ts';
import type { Level } from './levels.ts';

const lossesOf = (frame: PlateausFrame) =>
  frame.networks.map(({ width, losses }) => ({ width, loss: rounded(losses.at(-1) ?? NaN, 3) }));

function pausesInWords(frame: PlateausFrame, lang: Lang): string {
  const of = frame.networks.map(({ width, halts }) => {
    const all = halts.map(({ loss, from, to }) => `${rounded(loss, 4)} (${from}–${to})`).join(', ');
    return lang === 'en' ? `${width} neurons at ${all || 'none'}` : `${width} 个神经元：${all || '无'}`;
  });
  return of.join(lang === 'en' ? '; ' : '；');
}

export function altsOf(frame: PlateausFrame, level: Level | null, lang: Lang) {
  const english = lang === 'en';
  const now = lossesOf(frame)
    .map(({ width, loss }) => (english ? `${loss} for ${width} neurons` : `${width} 个神经元 ${loss}`))
    .join(english ? ', ' : '，');
  const losses = english
    ? `Losses by step, logarithmic on both axes. Plateaus (steps): ${pausesInWords(frame, lang)}. At step ${frame.step}: ${now}.`
    : `各步的损失，两轴均为对数。平台（步数）：${pausesInWords(frame, lang)}。第 ${frame.step} 步：${now}。`;
  if (!level) {
    const empty = english ? 'No network has paused yet.' : '还没有网络停留。';
    return { losses, functions: empty, features: empty };
  }
  const widths = listed(level.members.map(({ width }) => width))[lang];
  const apart = percent(level.difference);
  const shares = level.members
    .map(({ width, share, angle }) => {
      const at = `${percent(share)}${english ? ' at ' : '，'}${String(Math.round(angle)).replace('-', '−')}°`;
      return english ? `${width} neurons ${at}` : `${width} 个神经元 ${at}`;
    })
    .join(english ? ', ' : '；');
  return {
    losses,
    functions: english
      ? `The points, and the functions of the networks of ${widths} neurons at loss ${level.name}: they differ by at most ${apart} of the range.`
      : `数据点，以及 ${widths} 个神经元的网络在损失 ${level.name} 处的函数：相差最多为取值范围的 ${apart}。`,
    features: english
      ? `Directions of the neurons. Share of the amplitude on the best line: ${shares}.`
      : `各神经元的方向。最佳直线上的幅值比例：${shares}。`,
  };
}
