/** The targets to learn: what they are called and how they are drawn. */
import type { CubeKind, DigitKind, KindName } from './frame.ts';
import type { Text } from '#lib/i18n/text.ts';

export interface Kind {
  group: 'cube' | 'digits';
  name: Text;
  /** Of a target made of products of `degree` bits: its Walsh frequency, 1 to 8. */
  degree?: number;
  /** Named in the figure beside its point. */
  shown?: Text;
}

const cube = (en: string, zh: string, more: Partial<Kind> = {}): Kind => ({ group: 'cube', name: { en, zh }, ...more });
const digits = (en: string, zh: string, more: Partial<Kind> = {}): Kind => ({ group: 'digits', name: { en, zh }, ...more });

const product = (degree: number) => cube(`product of ${degree} bits`, `${degree} 位之积`, { degree });
const mixture = (degree: number) => cube(`mixture of degree ${degree}`, `${degree} 阶混合`, { degree });
const flipped = (percent: number) => digits(`even or odd, ${percent}% flipped`, `奇偶，${percent}% 翻转`);
const banded = (count: number) => digits(`ink in ${count} bands, in turn`, `墨量 ${count} 档交替`);

export const cubeKinds: Readonly<Record<CubeKind, Kind>> = {
  bit: cube('one bit', '单独一位', { degree: 1, shown: { en: 'one bit', zh: '单独一位' } }),
  product2: product(2),
  product3: product(3),
  product4: product(4),
  product5: product(5),
  product6: product(6),
  product7: product(7),
  parity: cube('parity of all 8 bits', '全部 8 位的奇偶函数', { degree: 8, shown: { en: 'parity', zh: '奇偶函数' } }),
  majority: cube('majority', '多数函数', { shown: { en: 'majority', zh: '多数' } }),
  halfSpaceA: cube('random half-space A', '随机半空间 A'),
  halfSpaceB: cube('random half-space B', '随机半空间 B'),
  randomA: cube('random labels A', '随机标签 A', { shown: { en: 'random labels', zh: '随机标签' } }),
  randomB: cube('random labels B', '随机标签 B'),
  mixture2: mixture(2),
  mixture3: mixture(3),
  mixture4: mixture(4),
  mixture5: mixture(5),
  mixture6: mixture(6),
  mixture7: mixture(7),
};

export const digitKinds: Readonly<Record<DigitKind, Kind>> = {
  even: digits('even or odd digit', '数字是奇是偶', { shown: { en: 'even or odd digit', zh: '数字是奇是偶' } }),
  small: digits('digit below 5', '数字小于 5'),
  loop: digits('0, 4, 6, 8, 9 or the rest', '0、4、6、8、9 与其余'),
  fiveA: digits('five random digits A', '随机五个数字 A'),
  fiveB: digits('five random digits B', '随机五个数字 B'),
  flipped10: flipped(10),
  flipped20: flipped(20),
  flipped30: flipped(30),
  flipped40: flipped(40),
  randomDigits: digits('random labels (digits)', '随机标签（数字）'),
  ink: digits('much ink or little', '墨多或墨少'),
  inkBands4: banded(4),
  inkBands8: banded(8),
  inkBands16: banded(16),
  inkOdd: digits('ink even or odd', '墨量是奇是偶'),
};

export const kinds: Readonly<Record<KindName, Kind>> = { ...cubeKinds, ...digitKinds };
const cubeNames = Object.keys(cubeKinds) as CubeKind[];
const digitNames = Object.keys(digitKinds) as DigitKind[];

/** The targets of one draw, in the order in which they are trained: cube and digits in turn, so that each moment of a run is like any other. */
export function kindsOf(targets: 'both' | 'cube' | 'digits'): KindName[] {
  if (targets === 'cube') return cubeNames;
  if (targets === 'digits') return digitNames;
  return cubeNames.flatMap((name, i) => (digitNames[i] ? [name, digitNames[i]] : [name]));
}
