/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { networkCost, percent } from './cost.ts';
import type { JacobiFrame } from './frame.ts';
import { sweepsPerStep } from './params.ts';

/** Where waves were settled, in order; ">1500" where one was not by `end`. */
const settledAt = (passages: readonly number[], end: number) =>
  passages.map((passage) => (Number.isNaN(passage) ? `>${end}` : String(passage)));

/** Operations in units of 10^9 or of 10^8. */
const counted = (operations: number, unit: number) => (operations === Infinity ? '∞' : showNumber(operations / unit));

export const claims: Claims<JacobiFrame> = {
  'opposite-orders': {
    en: 'The network settles the waves of the solution from slow to fast, Jacobi’s method from fast to slow.',
    zh: '网络从慢到快逐个解出各个波，雅可比迭代则从快到慢。',
    quantity: {
      en: 'Smallest ratio of neighbouring waves’ first passages (relative error below 0.2), slow before fast for the network, fast before slow for Jacobi',
      zh: '相邻两波首次达到（相对误差低于 0.2）的步数之比的最小值；网络按先慢后快计，雅可比按先快后慢计',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'Poisson’s equation, network against Jacobi', zh: '泊松方程：网络与雅可比迭代的比较' },
    ...above('oppositeOrders', 1),
    passRate: 0.98,
    describe({ waves, networkPassages, jacobiPassages, step }) {
      if ([...networkPassages, ...jacobiPassages].every(Number.isNaN))
        return { en: 'no wave is settled yet.', zh: '尚未解出任何一个波。' };
      const [network, jacobi] = [settledAt(networkPassages, step), settledAt(jacobiPassages, step * sweepsPerStep)];
      return {
        en: `waves ${waves.join(', ')}: network at steps ${network.join(', ')}; Jacobi at sweeps ${jacobi.join(', ')}.`,
        zh: `第 ${waves.join('、')} 个波：网络在第 ${network.join('、')} 步，雅可比在第 ${jacobi.join('、')} 遍。`,
      };
    },
  },
  'hybrid-wins': {
    en: 'On a large grid, a network first and Jacobi afterwards take fewer operations to the same tolerance than either alone.',
    zh: '在细网格上，先用网络、再用雅可比迭代，达到同样误差所需的运算少于单用其中任何一种。',
    quantity: {
      en: 'Operations of the better of the two alone, divided by those of the two in turn',
      zh: '单用两者中较省的一种所需的运算次数，除以先后使用两者所需的运算次数',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'Poisson’s equation, Jacobi started from a network', zh: '泊松方程：以网络的输出作为雅可比迭代的初值' },
    ...above('saving', 1),
    passRate: 0.98,
    describe({ race, step }) {
      const { cells, switchStep, hybridSweeps } = race;
      const size = { en: `to ${percent(race.tolerance)}, ${cells} cells`, zh: `在 ${cells} 格上降到 ${percent(race.tolerance)}` };
      if (Number.isNaN(hybridSweeps))
        return {
          en: `${size.en}: Jacobi alone needs ${counted(race.jacobi, 1e9)} billion operations.`,
          zh: `${size.zh}：单用雅可比需 ${counted(race.jacobi, 1e8)} 亿次运算。`,
        };
      const open = Number.isNaN(race.networkStep) ? '>' : '';
      const costs = (unit: number) => [race.hybrid, race.jacobi, networkCost(race, step)].map((cost) => counted(cost, unit));
      const [hybrid, jacobi, network] = costs(1e9);
      const [hybridZh, jacobiZh, networkZh] = costs(1e8);
      return {
        en: `${size.en}: ${switchStep} steps, ${hybridSweeps} sweeps, ${hybrid} billion operations; Jacobi alone ${jacobi}, network alone ${open}${network}.`,
        zh: `${size.zh}：${switchStep} 步加 ${hybridSweeps} 遍，${hybridZh} 亿次运算；单用雅可比 ${jacobiZh}，单用网络 ${open}${networkZh}。`,
      };
    },
  },
};
