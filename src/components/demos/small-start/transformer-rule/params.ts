/** What a reader can set. */
import { initExponent, learningRate, steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, toggle, type ParamsOf } from '#lib/experiment/params.ts';
import { minus, type Text } from '#lib/i18n/text.ts';

/** By how much each anchor shifts the key. */
export const shifts = [3, 1, -1, -4] as const;

/** A shift with its sign: +3, −4. */
export const signed = (shift: number): string => `${shift > 0 ? '+' : ''}${minus(shift)}`;

/** Pairs of anchors that can be held out, each with its mirror image: numbers of the anchors from 1, the lesser first. */
const pairNames = ['11', '12', '13', '14', '22', '23', '24', '33', '34', '44'] as const;
export type PairName = (typeof pairNames)[number];

/** The pair by the indices of its anchors, in any order. */
export const pairName = (first: number, second: number): PairName =>
  `${Math.min(first, second) + 1}${Math.max(first, second) + 1}` as PairName;

function labelOf([first, second]: string): Text {
  const [a, b] = [first, second].map((digit) => signed(shifts[Number(digit) - 1] as number)) as [string, string];
  if (first === second) return { en: `${a} twice`, zh: `两个 ${a}` };
  return { en: `${a} with ${b}`, zh: `${a} 与 ${b}` };
}

const exponents = { min: 0.2, max: 1.5 };

export const params = {
  held: choice({
    label: { en: 'Pair held out', zh: '留出的锚点对' },
    help: {
      en: 'Never trained, in neither order. Or tap a cell of a table.',
      zh: '两种顺序都不参加训练。也可以直接点表中的一格。',
    },
    default: '34',
    primary: true,
    options: pairNames.map((value) => ({ value, label: labelOf(value) })),
  }),
  small: initExponent({ label: { en: 'Small initial scale: exponent g', zh: '小初始化的指数 g' }, default: 1, ...exponents }),
  large: initExponent({ label: { en: 'Large initial scale: exponent g', zh: '大初始化的指数 g' }, default: 0.3, ...exponents }),
  readout: choice({
    label: { en: 'Read-out starts', zh: '输出层的初始化' },
    help: {
      en: 'The size of the last matrix alone: as the rest of its network, or as the rest of the other one.',
      zh: '只改最后一个矩阵的大小：与本网络其余部分一致，或与另一个网络一致。',
    },
    default: 'own',
    options: [
      { value: 'own', label: { en: 'as its network', zh: '与本网络一致' } },
      { value: 'other', label: { en: 'as the other network', zh: '与另一个网络对换' } },
    ],
  }),
  blocks: number({ label: { en: 'Blocks', zh: '层数' }, default: 1, min: 1, max: 2, integer: true }),
  layerNorm: toggle({ label: { en: 'Layer norm', zh: '层归一化' }, default: false }),
  decay: number({ label: { en: 'Weight decay', zh: '权重衰减' }, default: 0.01, min: 0, max: 2, step: 0.01 }),
  learningRate: learningRate({ of: 'Adam', default: 0.001, min: 0.0003, max: 0.003 }),
  steps: steps({ default: 800, min: 50, max: 3000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
