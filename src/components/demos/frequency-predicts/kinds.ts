/** The kinds of targets: functions on the cube of eight bits, and ways to sort handwritten digits into two classes. */
import type { Text } from '#lib/i18n/text.ts';

export interface Kind {
  group: 'cube' | 'digits';
  name: Text;
  /** Of a target made of products of `degree` bits: its Walsh frequency, 1 to 8. */
  degree?: number;
  /** Named in the figure beside its point. */
  shown?: Text;
}

const product = (degree: number): Kind => ({
  group: 'cube',
  name: { en: `product of ${degree} bits`, zh: `${degree} 个比特之积` },
  degree,
});
const mixture = (degree: number): Kind => ({
  group: 'cube',
  name: { en: `mixture of degree ${degree}`, zh: `${degree} 次混合` },
  degree,
});
const flipped = (percent: number): Kind => ({
  group: 'digits',
  name: { en: `even or odd, ${percent}% flipped`, zh: `奇偶，${percent}% 翻转` },
});
const banded = (count: number): Kind => ({
  group: 'digits',
  name: { en: `ink in ${count} bands, in turn`, zh: `墨量 ${count} 档交替` },
});

export const cubeKinds = {
  bit: { group: 'cube', name: { en: 'one bit', zh: '一个比特' }, degree: 1, shown: { en: 'one bit', zh: '一个比特' } },
  product2: product(2),
  product3: product(3),
  product4: product(4),
  product5: product(5),
  product6: product(6),
  product7: product(7),
  parity: {
    group: 'cube',
    name: { en: 'parity of all 8 bits', zh: '全部 8 个比特的奇偶性' },
    degree: 8,
    shown: { en: 'parity', zh: '奇偶性' },
  },
  majority: { group: 'cube', name: { en: 'majority', zh: '多数' }, shown: { en: 'majority', zh: '多数' } },
  halfSpaceA: { group: 'cube', name: { en: 'random half-space A', zh: '随机半空间 A' } },
  halfSpaceB: { group: 'cube', name: { en: 'random half-space B', zh: '随机半空间 B' } },
  randomA: {
    group: 'cube',
    name: { en: 'random labels A', zh: '随机标签 A' },
    shown: { en: 'random labels', zh: '随机标签' },
  },
  randomB: { group: 'cube', name: { en: 'random labels B', zh: '随机标签 B' } },
  mixture2: mixture(2),
  mixture3: mixture(3),
  mixture4: mixture(4),
  mixture5: mixture(5),
  mixture6: mixture(6),
  mixture7: mixture(7),
} satisfies Record<string, Kind>;

export const digitKinds = {
  even: {
    group: 'digits',
    name: { en: 'even or odd digit', zh: '数字是奇是偶' },
    shown: { en: 'even or odd digit', zh: '数字是奇是偶' },
  },
  small: { group: 'digits', name: { en: 'digit below 5', zh: '数字小于 5' } },
  loop: { group: 'digits', name: { en: '0, 4, 6, 8, 9 or the rest', zh: '0、4、6、8、9 与其余' } },
  fiveA: { group: 'digits', name: { en: 'five random digits A', zh: '随机五个数字 A' } },
  fiveB: { group: 'digits', name: { en: 'five random digits B', zh: '随机五个数字 B' } },
  flipped10: flipped(10),
  flipped20: flipped(20),
  flipped30: flipped(30),
  flipped40: flipped(40),
  randomDigits: { group: 'digits', name: { en: 'random labels (digits)', zh: '随机标签（数字）' } },
  ink: { group: 'digits', name: { en: 'much ink or little', zh: '墨多或墨少' } },
  inkBands4: banded(4),
  inkBands8: banded(8),
  inkBands16: banded(16),
  inkOdd: { group: 'digits', name: { en: 'ink even or odd', zh: '墨量是奇是偶' } },
} satisfies Record<string, Kind>;

export type CubeKind = keyof typeof cubeKinds;
export type DigitKind = keyof typeof digitKinds;
export type KindName = CubeKind | DigitKind;

export const kinds: Readonly<Record<KindName, Kind>> = { ...cubeKinds, ...digitKinds };
const cubeNames = Object.keys(cubeKinds) as CubeKind[];
const digitNames = Object.keys(digitKinds) as DigitKind[];

/** The targets of one draw, in the order in which they are trained: cube and digits in turn, so that each moment of a run is like any other. */
export function kindsOf(targets: 'both' | 'cube' | 'digits'): KindName[] {
  if (targets === 'cube') return cubeNames;
  if (targets === 'digits') return digitNames;
  return cubeNames.flatMap((name, i) => (digitNames[i] ? [name, digitNames[i]] : [name]));
}
