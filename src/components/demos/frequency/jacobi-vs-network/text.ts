import type { Lang, Text } from '#lib/i18n/text.ts';
import { passagesSaid } from '../../shared/passages.ts';
import type { DemoText } from '../../types.ts';
import { networkWords, operationWords, percent } from './cost.ts';
import type { JacobiFrame } from './frame.ts';
import { sweepsPerStep } from './params.ts';

export const text: DemoText = {
  title: {
    en: 'A network and Jacobi’s method solve the same equation. Which waves does each get right first?',
    zh: '网络与雅可比迭代求解同一个方程，各自先解出哪些波？',
  },
  prediction: {
    question: {
      en: 'The solution of −u″ = f is a sum of a slow, a middling and a fast wave. A network is trained to solve the equation; Jacobi’s method replaces each value by what its neighbours ask for, again and again. In which order do they settle the waves?',
      zh: '方程 −u″ = f 的解由慢、中、快三个波组成。一边训练网络来解方程，一边用雅可比迭代反复把每个值换成其邻点所要求的值。两者各以什么顺序解出这些波？',
    },
    options: [
      { en: 'Both slow first', zh: '都是先慢后快' },
      { en: 'Both fast first', zh: '都是先快后慢' },
      { en: 'Network slow first, Jacobi fast first', zh: '网络先慢，雅可比先快' },
      { en: 'Network fast first, Jacobi slow first', zh: '网络先快，雅可比先慢' },
    ],
    answer: 2,
    why: {
      en: 'A sweep of Jacobi carries news from a point to its neighbour only: a ripple is smoothed at once, a hump as wide as the interval takes tens of thousands of sweeps. The network is the other way round.',
      zh: '雅可比每扫描一遍，信息只从一点传到邻点：细波纹立刻被抹平，与区间同宽的隆起却要几万遍。网络恰好相反。',
    },
  },
  caption: {
    en: 'Poisson’s equation −u″ = f on (−1, 1), u = 0 at both ends. The network, times 1 − x², minimises the energy ½uAu − fu on 256 cells; Jacobi solves Au = f on the same cells, 15 sweeps for each training step. A wave of k half periods is settled when its relative error first falls below 0.2. Thin lines show both at the hand-over. Below, operations are counted to a tolerance on a grid of N cells: the network still trains on 256 and is evaluated on N. Jacobi’s sweeps in this race are not all made: each multiplies the error’s wave k by exactly cos(kπ/N), so they can be counted. Elimination solves this one-dimensional system in about 8N operations and multigrid in some tens of N; the race is between these two methods only.',
    zh: '区间 (−1, 1) 上的泊松方程 −u″ = f，两端 u = 0。网络的输出乘以 1 − x²，在 256 格上最小化能量 ½uAu − fu；雅可比在同样的格上求解 Au = f，每训练一步扫描 15 遍。含 k 个半周期的波，其相对误差首次低于 0.2 时视为解出。细线为交接时两者的样子。下方统计在 N 格网格上达到容许误差所需的运算：网络仍在 256 格上训练，再在 N 格上求值。这场比较中雅可比的扫描并未全部执行：每扫一遍，误差的第 k 个波恰好乘以 cos(kπ/N)，因此可以直接计数。对这个一维方程组，消元法约需 8N 次运算，多重网格约需几十 N 次；这里只在上述两种方法之间比较。',
  },
};

export const labels = {
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
