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

/** Neighbouring waves must be settled at least this factor apart, by the network and by Jacobi. */
const apart = 5;
/** The network's help must be at least this many times as dear as Jacobi's own on the network's grid. */
const dearer = 15;

export const claims: Claims<JacobiFrame> = {
  'opposite-orders': {
    en: 'The network settles the waves of the solution from slow to fast, Jacobi’s method from fast to slow, each at least five times later than the one before.',
    zh: '网络由低频到高频逐个解出各个波，雅可比迭代则由高频到低频；后一个所需的步数或遍数至少是前一个的五倍。',
    quantity: {
      en: 'Smallest ratio of neighbouring waves’ first passages (relative error below 0.2), slow before fast for the network, fast before slow for Jacobi',
      zh: '相邻两波首次达到（相对误差低于 0.2）的步数之比的最小值；网络按先低频后高频计，雅可比按先高频后低频计',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'Poisson’s equation, network against Jacobi', zh: '泊松方程：网络与雅可比迭代的比较' },
    ...above('oppositeOrders', apart),
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
  'coarse-grid-does-it': {
    en: 'What a network first saves Jacobi’s method on a large grid, Jacobi itself saves by going first on the network’s coarse grid, for less than a fifteenth of the cost.',
    zh: '先用网络，能为细网格上的雅可比省下代价；让雅可比自己先在网络所用的粗网格上迭代，同样能省，代价不到十五分之一。',
    quantity: {
      en: 'Operations of the network first and Jacobi afterwards, divided by those of Jacobi first on the network’s grid and then on the large one',
      zh: '先网络后雅可比的运算次数，除以雅可比先在网络的网格上、再在细网格上迭代的运算次数',
    },
    source: 'xu2020frequency',
    sourceDetail: {
      en: 'Poisson’s equation, Jacobi started from a network; the coarse grid is our addition',
      zh: '泊松方程：以网络的输出作为雅可比迭代的初始猜测；粗网格的比较为本站所加',
    },
    ...above('overCoarse', dearer),
    describe({ race, step }) {
      const { cells, firstCells, hybridSweeps } = race;
      const size = { en: `to ${percent(race.tolerance)}, ${cells} cells`, zh: `在 ${cells} 格上降到 ${percent(race.tolerance)}` };
      if (Number.isNaN(hybridSweeps))
        return {
          en: `${size.en}: Jacobi alone needs ${counted(race.jacobi, 1e9)} billion operations.`,
          zh: `${size.zh}：单用雅可比需 ${counted(race.jacobi, 1e8)} 亿次运算。`,
        };
      const open = Number.isNaN(race.networkStep) ? '>' : '';
      const costs = (unit: number) =>
        [race.hybrid, race.nested, race.jacobi, networkCost(race, step)].map((cost) => counted(cost, unit));
      const [hybrid, nested, jacobi, network] = costs(1e9);
      const [hybridZh, nestedZh, jacobiZh, networkZh] = costs(1e8);
      const coarse =
        firstCells < cells ? [`on ${firstCells} cells first ${nested}, `, `先在 ${firstCells} 格上迭代 ${nestedZh}，`] : ['', ''];
      return {
        en: `${size.en}: network first ${hybrid} billion operations; Jacobi ${coarse[0]}alone ${jacobi}; network alone ${open}${network}.`,
        zh: `${size.zh}：先网络 ${hybridZh} 亿次运算；雅可比${coarse[1]}单用 ${jacobiZh}；单用网络 ${open}${networkZh}。`,
      };
    },
  },
};
