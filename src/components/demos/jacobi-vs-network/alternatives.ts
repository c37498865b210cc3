/** What the panels of jacobi-vs-network show, in words and numbers, for readers who do not see them. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { operations, spent } from './claims.ts';
import type { JacobiFrame } from './frame.ts';

const percent = (share: number | undefined) => `${showNumber(100 * (share ?? NaN))}%`;

function passages(frame: JacobiFrame, of: number[], none: string): string {
  return frame.waves.map((k, i) => `k = ${k}: ${Number.isNaN(of[i]) ? none : of[i]}`).join(', ');
}

function bySize(frame: JacobiFrame, lang: Lang): string {
  const { race } = frame;
  return race.sizes
    .map((size, i) => {
      const [jacobi, hybrid] = [race.jacobiBySize[i] ?? NaN, race.hybridBySize[i] ?? NaN].map((cost) =>
        Number.isNaN(cost) ? '–' : operations(cost, lang),
      );
      return lang === 'en'
        ? `${size} cells: Jacobi ${jacobi}, network then Jacobi ${hybrid}`
        : `${size} 格：雅可比 ${jacobi}，先网络后雅可比 ${hybrid}`;
    })
    .join(lang === 'en' ? '; ' : '；');
}

export function alternatives(frame: JacobiFrame, lang: Lang) {
  const { race, measures, step, sweepsPerStep } = frame;
  const network = operations(Number.isNaN(race.networkStep) ? spent(race, step) : race.network, lang);
  const hybrid = Number.isNaN(race.hybrid) ? '–' : operations(race.hybrid, lang);
  if (lang === 'en')
    return {
      networkSpace: `The network and the solution on minus 1 to 1 after ${step} steps: relative error ${percent(measures['networkError'])}.`,
      jacobiSpace: `Jacobi and the solution on minus 1 to 1 after ${step * sweepsPerStep} sweeps: relative error ${percent(measures['jacobiError'])}.`,
      networkMap: `Relative error of each wave in the network over training. Steps at which they were settled: ${passages(frame, frame.networkPassages, 'not yet')}.`,
      jacobiMap: `Relative error of each wave under Jacobi. Sweeps at which they were settled: ${passages(frame, frame.jacobiPassages, 'not yet')}.`,
      race: `Relative error on ${race.cells} cells against operations. Operations to ${percent(race.tolerance)}: Jacobi alone ${operations(race.jacobi, lang)}, network alone ${Number.isNaN(race.networkStep) ? 'more than ' : ''}${network}, network then Jacobi ${hybrid}.`,
      sizes: `Operations to ${percent(race.tolerance)} by grid size. ${bySize(frame, lang)}.`,
    };
  return {
    networkSpace: `第 ${step} 步时区间 −1 到 1 上的网络与解，相对误差 ${percent(measures['networkError'])}。`,
    jacobiSpace: `第 ${step * sweepsPerStep} 遍后区间 −1 到 1 上的雅可比与解，相对误差 ${percent(measures['jacobiError'])}。`,
    networkMap: `训练中网络各波的相对误差。各波解出的步数：${passages(frame, frame.networkPassages, '尚未')}。`,
    jacobiMap: `雅可比迭代中各波的相对误差。各波解出的遍数：${passages(frame, frame.jacobiPassages, '尚未')}。`,
    race: `${race.cells} 格上相对误差随运算次数的变化。降到 ${percent(race.tolerance)} 所需：单用雅可比 ${operations(race.jacobi, lang)}，单用网络${Number.isNaN(race.networkStep) ? '超过' : ''} ${network}，先网络后雅可比 ${hybrid}。`,
    sizes: `各网格大小下误差降到 ${percent(race.tolerance)} 所需的运算。${bySize(frame, lang)}。`,
  };
}
