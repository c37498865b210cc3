import type { Lang, Text } from '#lib/i18n/text.ts';
import { passagesSaid } from '../../shared/passages.ts';
import type { DemoText } from '../../types.ts';
import { networkWords, operationWords, percent } from './cost.ts';
import type { JacobiFrame } from './frame.ts';
import { sweepsPerStep } from './params.ts';

export const text: DemoText<JacobiFrame> = {
  title: {
    en: 'A network first, Jacobi’s method afterwards: what does it cost?',
    zh: '先用网络，再用雅可比迭代：代价如何？',
  },
  prediction: {
    question: {
      en: 'A network trains for 250 steps and hands its result to Jacobi’s method. To an error of 2% on 2048 cells, how many operations, against the cheaper of the two alone?',
      zh: '网络训练 250 步后把结果交给雅可比迭代。在 2048 格上误差降到 2%，运算次数与单用两者中较省的一种相比如何？',
    },
    options: [
      { en: 'More: both must be paid', zh: '更多：两份代价' },
      { en: 'Slightly fewer', zh: '略少' },
      { en: 'Less than half as many', zh: '不到一半' },
    ],
    outcome({ measures }) {
      const saving = measures['saving'] ?? NaN;
      return Number.isNaN(saving) ? -1 : [1, 2].filter((bound) => saving > bound).length;
    },
    why: {
      en: 'The network has the low frequencies within its first steps, which would cost Jacobi millions of sweeps on this grid. The high one, for which the network needs long, takes Jacobi some thousands.',
      zh: '网络很快得到低频，而在这一网格上雅可比为此要扫描几百万遍；高频网络要学很久，雅可比几千到几万遍即可消去。',
    },
  },
  caption: {
    en: 'Poisson’s equation −u″ = f on (−1, 1); the solution is a sum of three waves. Error and operations are those on a fine grid of N cells. Wave by wave and in space, network and Jacobi are shown on 256 cells, 15 sweeps for each training step; thin lines show both at the hand-over.',
    zh: '区间 (−1, 1) 上的泊松方程 −u″ = f，解由三个波组成。误差与运算次数是 N 格细网格上的。各波的误差与空间中的样子是 256 格上的，每训练一步扫描 15 遍；细线为交接时两者的样子。',
  },
};

export const labels = {
  byWave: { en: 'Wave by wave', zh: '各波的误差' },
  inSpace: { en: 'In space', zh: '空间' },
  networkSpace: { en: 'The network, after {at} steps', zh: '网络，第 {at} 步' },
  jacobiSpace: { en: 'Jacobi, after {at} sweeps', zh: '雅可比，第 {at} 遍' },
  networkMap: { en: 'Network: error by wave', zh: '网络：各波的误差' },
  jacobiMap: { en: 'Jacobi: error by wave', zh: '雅可比：各波的误差' },
  race: { en: 'Error against operations, N = {cells}', zh: '误差与运算次数，N = {cells}' },
  sizes: { en: 'Operations to {percent} error', zh: '误差降到 {percent} 所需的运算' },
  networkThen: { en: 'at step {at}', zh: '第 {at} 步时' },
  jacobiThen: { en: 'at sweep {at}', zh: '第 {at} 遍时' },
  solution: { en: 'solution', zh: '解' },
  jacobi: { en: 'Jacobi', zh: '雅可比' },
  networkAlone: { en: 'network alone', zh: '单用网络' },
  networkMore: { en: 'network alone: more than', zh: '单用网络：超过' },
  jacobiAlone: { en: 'Jacobi alone', zh: '单用雅可比' },
  hybrid: { en: 'network, then Jacobi', zh: '先网络，后雅可比' },
  sweep: { en: 'sweep (logarithmic)', zh: '遍数（对数）' },
  operations: { en: 'operations', zh: '运算次数' },
  cells: { en: 'cells of the grid, N', zh: '网格的格数 N' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts(frame: JacobiFrame, lang: Lang) {
  const { race, measures, step, waves } = frame;
  const sweeps = step * sweepsPerStep;
  const [networkError, jacobiError] = [percent(measures['networkError']), percent(measures['jacobiError'])];
  const network = networkWords(race, step)[lang];
  const tolerance = percent(race.tolerance);
  const say = (operations: number | undefined) => operationWords(operations ?? NaN)[lang];
  const settledNetwork = passagesSaid(waves, frame.networkPassages, lang);
  const settledJacobi = passagesSaid(waves, frame.jacobiPassages, lang);
  const bySize = race.sizes.map((cells, i) => ({
    en: `${cells} cells: Jacobi ${say(race.jacobiBySize[i])}, network then Jacobi ${say(race.hybridBySize[i])}`,
    zh: `${cells} 格：雅可比 ${say(race.jacobiBySize[i])}，先网络后雅可比 ${say(race.hybridBySize[i])}`,
  }));
  return {
    en: {
      networkSpace: `The network and the solution on minus 1 to 1 after ${step} steps: relative error ${networkError}.`,
      jacobiSpace: `Jacobi and the solution on minus 1 to 1 after ${sweeps} sweeps: relative error ${jacobiError}.`,
      networkMap: `Relative error of each wave in the network over training. Steps at which they were settled: ${settledNetwork}.`,
      jacobiMap: `Relative error of each wave under Jacobi. Sweeps at which they were settled: ${settledJacobi}.`,
      race: `Relative error on ${race.cells} cells against operations. Operations to ${tolerance}: Jacobi alone ${say(race.jacobi)}, network alone ${network}, network then Jacobi ${say(race.hybrid)}.`,
      sizes: `Operations to ${tolerance} by grid size. ${bySize.map(({ en }) => en).join('; ')}.`,
    },
    zh: {
      networkSpace: `第 ${step} 步时区间 −1 到 1 上的网络与解，相对误差 ${networkError}。`,
      jacobiSpace: `第 ${sweeps} 遍后区间 −1 到 1 上的雅可比与解，相对误差 ${jacobiError}。`,
      networkMap: `训练中网络各波的相对误差。各波解出的步数：${settledNetwork}。`,
      jacobiMap: `雅可比迭代中各波的相对误差。各波解出的遍数：${settledJacobi}。`,
      race: `${race.cells} 格上相对误差随运算次数的变化。降到 ${tolerance} 所需：单用雅可比 ${say(race.jacobi)}，单用网络${network}，先网络后雅可比 ${say(race.hybrid)}。`,
      sizes: `各网格大小下误差降到 ${tolerance} 所需的运算。${bySize.map(({ zh }) => zh).join('；')}。`,
    },
  }[lang];
}
