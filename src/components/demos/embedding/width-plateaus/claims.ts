/** The claims of width-plateaus, and their verdicts in words. */
import { above, below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { NetworkRecord, PlateausFrame } from './frame.ts';
import { listed, percent, rounded } from './format.ts';
import { bestLine, linesOf } from './networks.ts';

const widths = (networks: readonly NetworkRecord[]) => networks.map(({ width }) => width);
const pausing = ({ networks }: PlateausFrame) => networks.filter(({ halts }) => halts.length > 0);
const moving = ({ networks }: PlateausFrame) => networks.filter(({ halts }) => halts.length === 0);

/** While the run goes on, or where a network has paused nowhere. */
function soFar(frame: PlateausFrame): Text {
  const paused = listed(widths(pausing(frame)));
  if (moving(frame).length === 0)
    return { en: 'every network has paused; the run goes on.', zh: '每个网络都已停留过；训练仍在继续。' };
  if (frame.step >= frame.length) return { en: 'not every network has paused: nothing to compare.', zh: '有的网络未停。' };
  if (paused.en === '') return { en: 'no network has paused yet.', zh: '还没有网络停留。' };
  return { en: `so far the networks of ${paused.en} neurons have paused.`, zh: `目前停留过的是 ${paused.zh} 个神经元的网络。` };
}

/** Share of the widest network's neurons that lie on one line before the first step. */
function togetherAtStart({ networks }: PlateausFrame): number {
  const { directions } = linesOf(networks.at(-1)!.initial);
  return bestLine({ directions, amplitudes: directions.map(() => 1) }).share;
}

const figureOne: Text = {
  en: 'Fig. 1 (tanh, width 500); the activation, the widths and the rule for a plateau are ours',
  zh: '图 1（tanh，宽度 500）；激活函数、宽度与平台的判定规则为本站所设',
};

/** Who leaves when, the widest first. */
function departures({ networks }: PlateausFrame): Text {
  const left = networks.filter(({ halts }) => halts[0] && !Number.isNaN(halts[0].leaves)).reverse();
  const staying = networks.filter(({ halts }) => halts[0] && Number.isNaN(halts[0].leaves));
  const stay = listed(widths(staying));
  const en = left.map(({ width, halts }) => `${width} (${halts[0]?.leaves})`).join(', ');
  const zh = left.map(({ width, halts }) => `${width}（${halts[0]?.leaves}）`).join('、');
  return {
    en: stay.en === '' ? en : `${en}${en && '; '}${stay.en} ${staying.length === 1 ? 'stays' : 'stay'}`,
    zh: stay.zh === '' ? zh : `${zh}${zh && '；'}${stay.zh} 留下`,
  };
}

export const claims: Claims<PlateausFrame> = {
  'same-loss': {
    en: 'Networks of every width pause at the same loss: their first plateaus differ by less than 0.1%.',
    zh: '各种宽度的网络停留在同一个损失值上：第一个平台相差不到 0.1%。',
    quantity: {
      en: 'Largest relative difference between the losses of the first plateaus; 1 if a network pauses nowhere',
      zh: '各网络第一个平台损失值的最大相对差；若有网络不停留则为 1',
    },
    source: 'zhang2021embedding',
    sourceDetail: figureOne,
    ...below('lossDifference', 0.001),
    describe: onceKnown('lossDifference', soFar, (value, frame) => {
      const restless = listed(widths(moving(frame)));
      if (restless.en !== '')
        return {
          en: `no pause in this run at ${restless.en} neurons.`,
          zh: `${restless.zh} 个神经元的网络在这次训练中没有停留。`,
        };
      const losses = pausing(frame).map(({ halts }) => halts[0]?.loss ?? NaN);
      const [low, high] = [rounded(Math.min(...losses), 4), rounded(Math.max(...losses), 4)];
      const [en, zh] = low === high ? [`at ${low}`, `都在 ${low}`] : [`between ${low} and ${high}`, `在 ${low} 与 ${high} 之间`];
      return {
        en: `plateaus ${en}, ${percent(value)} apart.`,
        zh: `各平台的损失${zh}，最多相差 ${percent(value)}。`,
      };
    }),
  },
  'same-function': {
    en: 'There they all compute the same function: it differs between them by less than 1% of the target’s range.',
    zh: '停留时它们表示同一个函数：相互之间的差别不到目标取值范围的 1%。',
    quantity: {
      en: 'Largest difference between two networks’ outputs at their first plateaus, as a share of the target’s range',
      zh: '第一个平台上任意两个网络输出的最大差，占目标取值范围的比例',
    },
    source: 'zhang2021embedding',
    sourceDetail: figureOne,
    ...below('functionDifference', 0.01),
    describe: onceKnown('functionDifference', soFar, (value) => ({
      en: `outputs ${percent(value)} of the range apart.`,
      zh: `最多相差取值范围的 ${percent(value)}。`,
    })),
  },
  'one-line': {
    en: 'There each is a network of one neuron in disguise: more than 99% of its amplitude lies within 8° of one line.',
    zh: '停留时，每个网络其实都是单个神经元的网络：99% 以上的幅值落在同一条直线的 8° 以内。',
    quantity: {
      en: 'Smallest share of a network’s amplitude within 8° of its best line of (w, b), at the first plateau',
      zh: '第一个平台上，网络幅值落在 (w, b) 最佳直线 8° 以内的比例，取各网络中最小者',
    },
    source: 'zhang2021embedding',
    sourceDetail: {
      en: 'The critical embedding: wide networks near critical points of narrow ones; the measure is ours',
      zh: '临界嵌入：宽网络靠近窄网络的临界点；度量为本站所设',
    },
    ...above('share', 0.99),
    describe: onceKnown('share', soFar, (value, frame) => {
      const before = percent(togetherAtStart(frame));
      return {
        en: `${percent(value)} of the amplitude on one line (${before} of the widest’s neurons at the start).`,
        zh: `至少 ${percent(value)} 的幅值共线；初始时最宽网络只有 ${before} 的神经元共线。`,
      };
    }),
  },
  shared: {
    en: 'They do the work together: it is shared as evenly as among at least a quarter of the widest network’s neurons.',
    zh: '神经元共同分担：在最宽的网络中，分担的均匀程度相当于至少四分之一的神经元平分。',
    quantity: {
      en: 'Participation number of the amplitudes, (Σ A)² / Σ A², of the widest network at its first plateau, over its width',
      zh: '第一个平台上，最宽网络各幅值的参与数 (Σ A)² / Σ A²，除以宽度',
    },
    source: 'zhang2021embedding',
    sourceDetail: {
      en: 'The splitting embedding, in which copies of a neuron share its output weight; that training comes to it, and the measure, are ours',
      zh: '分裂嵌入：一个神经元的副本分担它的输出权重；训练会走到那里，以及这一度量，为本站所测',
    },
    ...above('shared', 0.25),
    describe: onceKnown('shared', soFar, (value, { networks }) => {
      const width = networks.at(-1)!.width;
      const sharing = rounded(value * width, 3);
      return {
        en: `shared as by ${sharing} equal neurons.`,
        zh: `${width} 个神经元的分担程度相当于 ${sharing} 个平分。`,
      };
    }),
  },
  'wide-leave-first': {
    en: 'A wide network goes on sooner: the widest leaves the plateau before that of 20 neurons and that of 3, as many as the target is made of.',
    zh: '宽网络更早脱身：最宽的网络先离开平台，20 个和 3 个神经元（3 个恰好够表示目标）的网络都在其后。',
    quantity: {
      en: 'Step at which the first of the networks of 3 and of 20 neurons leaves its first plateau (the last step, if both stay), over that of the widest',
      zh: '3 个与 20 个神经元的网络中先离开第一个平台者的步数（若都未离开则取总步数），除以最宽网络的相应步数',
    },
    source: 'zhang2021embedding',
    sourceDetail: {
      en: 'The easier training of wide networks that the paper looks to; that it shows in the step of leaving, and for which initial weights, is ours',
      zh: '论文展望的“宽网络更易训练”；以离开平台的步数来衡量，以及对哪种初始权重成立，为本站所测',
    },
    ...above('lead', 1),
    describe: onceKnown('lead', soFar, (_, frame) => {
      const who = departures(frame);
      return { en: `leaving, by width: ${who.en}.`, zh: `宽度（离开步数）：${who.zh}。` };
    }),
  },
};
