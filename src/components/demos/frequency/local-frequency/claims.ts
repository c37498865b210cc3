/** What the figure claims. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { passageList } from '../../shared/passages.ts';
import type { LocalFrame } from './frame.ts';
import { sideNames } from './params.ts';

/** "slow side (left, 3 cycles)", "fast side (right, 8 cycles)"; with equal frequencies the side alone. */
function namesOf({ order, cycles }: LocalFrame): Text[] {
  const alike = cycles[0] === cycles[1];
  const speeds = [
    { en: 'slow', zh: '慢' },
    { en: 'fast', zh: '快' },
  ];
  return order.map((side, i) => {
    const { en, zh } = sideNames[side];
    if (alike) return { en: `${en} side`, zh };
    return {
      en: `${speeds[i]?.en} side (${en}, ${cycles[side]} cycles)`,
      zh: `${speeds[i]?.zh}的一侧（${zh}，${cycles[side]} 个周期）`,
    };
  });
}

export const claims: Claims<LocalFrame> = {
  'slow-side-first': {
    en: 'The network learns the slow side of the target at least twice as early as the fast side.',
    zh: '网络学会目标变化慢的一侧，所需步数不到变化快的一侧的一半。',
    quantity: {
      en: 'Ratio of the step at which the fast side is learned (relative error below 0.3) to that of the slow side; with equal frequencies right to left',
      zh: '快侧与慢侧学会的步数（相对误差首次低于 0.3）之比；两侧频率相等时为右侧比左侧',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'for the principle; its local form is an open question', zh: '频率原则；其局部形式尚无定论' },
    // The slow side must come at least this many times earlier.
    ...above('orderRatio', 2),
    describe(frame) {
      if (frame.passages.every(Number.isNaN)) return { en: 'neither side is learned yet.', zh: '两侧都尚未学会。' };
      const { en, zh } = passageList(namesOf(frame), frame.passages, frame);
      return { en: `${en}.`, zh: `${zh}。` };
    },
  },
};
