/** The claims of jacobi-vs-network, and their verdicts in words. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import type { JacobiFrame, RaceFrame } from './frame.ts';

/** "k = 1 at step 7, k = 4 at step 170, k = 20 not within 1500 steps", in the order given. */
function passageList(
  waves: number[],
  passages: number[],
  end: number,
  unit: { en: [string, string]; zh: string },
  lang: Lang,
): string {
  const parts = waves.map((k, i) => {
    const passage = passages[i] as number;
    if (lang === 'en')
      return Number.isNaN(passage) ? `k = ${k} not within ${end} ${unit.en[1]}` : `k = ${k} at ${unit.en[0]} ${passage}`;
    return Number.isNaN(passage) ? `k = ${k} 在 ${end} ${unit.zh}内未达到` : `k = ${k} 在第 ${passage} ${unit.zh}`;
  });
  return parts.join(lang === 'en' ? ', ' : '，');
}

function orders(frame: JacobiFrame, lang: Lang): string {
  const { waves, networkPassages, jacobiPassages, step, sweepsPerStep } = frame;
  const network = passageList(waves, networkPassages, step, { en: ['step', 'steps'], zh: '步' }, lang);
  const backward = (values: number[]) => values.toReversed();
  const jacobi = passageList(
    backward(waves),
    backward(jacobiPassages),
    step * sweepsPerStep,
    { en: ['sweep', 'sweeps'], zh: '遍' },
    lang,
  );
  return lang === 'en' ? `network: ${network}; Jacobi: ${jacobi}` : `网络：${network}；雅可比：${jacobi}`;
}

/** "1.51 billion" or "15.1 亿" */
export function operations(count: number, lang: Lang): string {
  if (!Number.isFinite(count)) return lang === 'en' ? 'endlessly many' : '无穷多';
  return lang === 'en' ? `${showNumber(count / 1e9)} billion` : `${showNumber(count / 1e8)} 亿次`;
}

/** The network alone has needed at least this many operations, when it is not within the tolerance yet. */
export function spent(race: RaceFrame, step: number): number {
  return step * race.stepOperations + race.evaluation;
}

function race({ race: r, step }: JacobiFrame, lang: Lang): string {
  const percent = `${showNumber(100 * r.tolerance)}%`;
  const unfinished = Number.isNaN(r.networkStep);
  const network = operations(unfinished ? spent(r, step) : r.network, lang);
  if (lang === 'en') {
    const hybrid = Number.isNaN(r.hybridSweeps)
      ? `Jacobi takes over at step ${r.switchStep}`
      : `${r.switchStep} steps of the network and ${r.hybridSweeps} sweeps take ${operations(r.hybrid, lang)} operations`;
    return `to ${percent} on ${r.cells} cells, ${hybrid}; Jacobi alone ${operations(r.jacobi, lang)}, the network alone ${unfinished ? 'more than ' : ''}${network}`;
  }
  const hybrid = Number.isNaN(r.hybridSweeps)
    ? `第 ${r.switchStep} 步起交给雅可比`
    : `网络 ${r.switchStep} 步加雅可比 ${r.hybridSweeps} 遍，共 ${operations(r.hybrid, lang)}运算`;
  return `在 ${r.cells} 格上误差降到 ${percent}：${hybrid}；单用雅可比 ${operations(r.jacobi, lang)}，单用网络${unfinished ? '超过' : ''} ${network}`;
}

export const claims: Claim<JacobiFrame>[] = [
  {
    id: 'opposite-orders',
    statement: {
      en: 'The network settles the waves of the solution from slow to fast, Jacobi’s method from fast to slow.',
      zh: '网络从慢到快逐个解出各个波，雅可比迭代则从快到慢。',
    },
    quantity: {
      en: 'Smallest ratio of neighbouring waves’ first passages (relative error below 0.2), slow before fast for the network, fast before slow for Jacobi',
      zh: '相邻两波首次达到（相对误差低于 0.2）的步数之比的最小值；网络按先慢后快计，雅可比按先快后慢计',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'Poisson’s equation, network against Jacobi', zh: '泊松方程：网络与雅可比迭代的比较' },
    measure: 'oppositeOrders',
    threshold: 1,
    direction: 'above',
    passRate: 0.98,
    describe: (frame) => ({ en: `${orders(frame, 'en')}.`, zh: `${orders(frame, 'zh')}。` }),
  },
  {
    id: 'hybrid-wins',
    statement: {
      en: 'On a large grid, a network first and Jacobi afterwards take fewer operations to the same tolerance than either alone.',
      zh: '在细网格上，先用网络、再用雅可比迭代，达到同样误差所需的运算少于单用其中任何一种。',
    },
    quantity: {
      en: 'Operations of the better of the two alone, divided by those of the two in turn',
      zh: '单用两者中较省的一种所需的运算次数，除以先后使用两者所需的运算次数',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'Poisson’s equation, Jacobi started from a network', zh: '泊松方程：以网络的输出作为雅可比迭代的初值' },
    measure: 'saving',
    threshold: 1,
    direction: 'above',
    passRate: 0.98,
    describe: (frame) => ({ en: `${race(frame, 'en')}.`, zh: `${race(frame, 'zh')}。` }),
  },
];
