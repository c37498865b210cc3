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
      en: 'A network trains for 250 steps on 256 cells, then Jacobi takes over on 2048. Let Jacobi itself go first on the 256 cells instead: how many operations to an error of 2%?',
      zh: '网络在 256 格上训练 250 步，再由雅可比在 2048 格上接手。若改由雅可比自己先在这 256 格上迭代，误差降到 2% 需要多少运算？',
    },
    options: [
      { en: 'More: it is bad at slow waves', zh: '更多：不擅长低频' },
      { en: 'About as many', zh: '差不多' },
      { en: 'Less than a tenth', zh: '不到十分之一' },
    ],
    outcome({ measures }) {
      const ratio = measures['overCoarse'] ?? NaN;
      if (Number.isNaN(ratio)) return -1;
      return ratio > 10 ? 2 : ratio < 0.8 ? 0 : 1;
    },
    why: {
      en: 'Jacobi is slow at slow waves by the square of the number of cells. On 256 cells that is sixty thousand cheap sweeps, together less than ten training steps. The network saves by its grid.',
      zh: '雅可比解低频所需的遍数按格数的平方增长。256 格上约要六万遍，每遍都很省，合计不到十步训练的代价。网络能省，靠的是粗网格。',
    },
  },
  caption: {
    en: 'Poisson’s equation −u″ = f on (−1, 1); the solution is a sum of three waves. Operations are counted to an error on N cells. The network trains on 256 cells; dashed: Jacobi first on these 256, then on N. Under the tabs both are shown on 256 cells, 15 sweeps a training step.',
    zh: '区间 (−1, 1) 上的泊松方程 −u″ = f，解由三个波组成。运算次数数到 N 格上的误差达标为止。网络在 256 格上训练；虚线为雅可比先在这 256 格、再在 N 格上迭代。标签页中的图在 256 格上，每训练一步扫描 15 遍。',
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
  nested: { en: 'Jacobi, coarse then fine', zh: '雅可比，先粗后细' },
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
    en: `${cells} cells: Jacobi ${say(race.jacobiBySize[i])}, network then Jacobi ${say(race.hybridBySize[i])}, Jacobi coarse then fine ${say(race.nestedBySize[i])}`,
    zh: `${cells} 格：雅可比 ${say(race.jacobiBySize[i])}，先网络后雅可比 ${say(race.hybridBySize[i])}，雅可比先粗后细 ${say(race.nestedBySize[i])}`,
  }));
  return {
    en: {
      networkSpace: `The network and the solution on minus 1 to 1 after ${step} steps: relative error ${networkError}.`,
      jacobiSpace: `Jacobi and the solution on minus 1 to 1 after ${sweeps} sweeps: relative error ${jacobiError}.`,
      networkMap: `Relative error of each wave in the network over training. Steps at which they were settled: ${settledNetwork}.`,
      jacobiMap: `Relative error of each wave under Jacobi. Sweeps at which they were settled: ${settledJacobi}.`,
      race: `Relative error on ${race.cells} cells against operations. Operations to ${tolerance}: Jacobi alone ${say(race.jacobi)}, network alone ${network}, network then Jacobi ${say(race.hybrid)}, Jacobi on ${race.firstCells} cells first ${say(race.nested)}.`,
      sizes: `Operations to ${tolerance} by grid size. ${bySize.map(({ en }) => en).join('; ')}.`,
    },
    zh: {
      networkSpace: `第 ${step} 步时区间 −1 到 1 上的网络与解，相对误差 ${networkError}。`,
      jacobiSpace: `第 ${sweeps} 遍后区间 −1 到 1 上的雅可比与解，相对误差 ${jacobiError}。`,
      networkMap: `训练中网络各波的相对误差。各波解出的步数：${settledNetwork}。`,
      jacobiMap: `雅可比迭代中各波的相对误差。各波解出的遍数：${settledJacobi}。`,
      race: `${race.cells} 格上相对误差随运算次数的变化。降到 ${tolerance} 所需：单用雅可比 ${say(race.jacobi)}，单用网络${network}，先网络后雅可比 ${say(race.hybrid)}，雅可比先在 ${race.firstCells} 格上 ${say(race.nested)}。`,
      sizes: `各网格大小下误差降到 ${tolerance} 所需的运算。${bySize.map(({ zh }) => zh).join('；')}。`,
    },
  }[lang];
}
