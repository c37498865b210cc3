/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { listedTexts, type Text } from '#lib/i18n/text.ts';
import { networkWords, operationWords, percent } from './cost.ts';
import type { JacobiFrame } from './frame.ts';
import { sweepsPerStep } from './params.ts';

/** "k = 1 at step 7, k = 4 at step 170, k = 20 not within 1500 steps", in the order given. */
function passageList(waves: readonly number[], passages: readonly number[], end: number, unit: Text): Text {
  const parts = waves.map((k, i): Text => {
    const passage = passages[i] as number;
    return Number.isNaN(passage)
      ? { en: `k = ${k} not within ${end} ${unit.en}s`, zh: `k = ${k} 在 ${end} ${unit.zh}内未达到` }
      : { en: `k = ${k} at ${unit.en} ${passage}`, zh: `k = ${k} 在第 ${passage} ${unit.zh}` };
  });
  return listedTexts(parts);
}

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
      const sweeps = step * sweepsPerStep;
      const network = passageList(waves, networkPassages, step, { en: 'step', zh: '步' });
      const jacobi = passageList(waves.toReversed(), jacobiPassages.toReversed(), sweeps, { en: 'sweep', zh: '遍' });
      return { en: `network: ${network.en}; Jacobi: ${jacobi.en}.`, zh: `网络：${network.zh}；雅可比：${jacobi.zh}。` };
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
      const [hybrid, jacobi] = [operationWords(race.hybrid), operationWords(race.jacobi)];
      const network = networkWords(race, step);
      const inTurn = Number.isNaN(hybridSweeps)
        ? { en: `Jacobi takes over at step ${switchStep}`, zh: `第 ${switchStep} 步起交给雅可比` }
        : {
            en: `${switchStep} steps of the network and ${hybridSweeps} sweeps take ${hybrid.en} operations`,
            zh: `网络 ${switchStep} 步加雅可比 ${hybridSweeps} 遍，共 ${hybrid.zh}运算`,
          };
      return {
        en: `to ${percent(race.tolerance)} on ${cells} cells, ${inTurn.en}; Jacobi alone ${jacobi.en}, the network alone ${network.en}.`,
        zh: `在 ${cells} 格上误差降到 ${percent(race.tolerance)}：${inTurn.zh}；单用雅可比 ${jacobi.zh}，单用网络${network.zh}。`,
      };
    },
  },
};
