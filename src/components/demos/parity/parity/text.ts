/** All words of the figure. */
import { showNumber } from '#lib/experiment/params.ts';
import { minus, percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { sharesOf } from '../course.ts';
import type { ParityFrame, Target } from './frame.ts';
import { targetNames, targets } from './params.ts';

export const text: DemoText<ParityFrame> = {
  title: {
    en: 'Right on everything it has seen. How good is the network on the rest?',
    zh: '见过的全部答对，没见过的能答对多少？',
  },
  prediction: {
    question: {
      en: 'Parity: is the number of −1s among eight bits even? A network learns half of the 256 inputs without an error. Of the rest it gets right…',
      zh: '奇偶函数：八位中 −1 的个数是不是偶数？网络见过 256 个输入中的一半，全部答对。另一半它能答对……',
    },
    options: [
      { en: 'about 90%', zh: '约 90%' },
      { en: 'about 50%: it guesses', zh: '约 50%：猜测' },
      { en: 'about 25%', zh: '约 25%' },
      { en: 'almost none', zh: '几乎一个也不对' },
    ],
    outcome({ measures }) {
      const right = measures['parityUnseen'] ?? NaN;
      if (Number.isNaN(right)) return -1;
      // Halfway between the options.
      return [0.7, 0.375, 0.125].filter((limit) => right <= limit).length;
    },
    why: {
      en: 'One explanation: an unseen input’s neighbours, one bit away, have the opposite parity. A network that follows them is wrong more often than not.',
      zh: '一种解释：未见输入的邻居只差一位，奇偶恰好相反。网络跟着邻居走，便错多对少。',
    },
  },
  caption: {
    en: 'Three functions f, learned by networks of one shape from the same random part of the inputs. Squares: all inputs; neighbours differ in one bit, and so do opposite edges. Below: the network’s waves, added up degree by degree; at f the sum is, on average, the function, at −f its opposite. Degree: the number of bits in a wave.',
    zh: '三个结构相同的网络，用随机选取的同一部分输入学习三个函数 f。方格：全部输入，相邻的只差一位，相对的两边也相邻。其下：网络的波由低阶到高阶相加；曲线在 f 处，说明所得之和平均就是函数本身，在 −f 处则相反。阶：波所含的位数。',
  },
};

export const labels = {
  accuracy: { en: 'Right answers, seen and unseen', zh: '准确率：所见与未见' },
  maps: { en: 'The network’s answers at all inputs', zh: '网络对全部输入的回答' },
  partialMaps: { en: 'Answers of its waves up to degree {degree}', zh: '网络的波只加到 {degree} 阶时的回答' },
  sums: { en: 'Its waves, added up to degree', zh: '网络的波由低阶加到' },
  degreeShown: { en: '{degree}', zh: '{degree} 阶' },
  spectrum: { en: 'Parity: power by degree', zh: '奇偶函数：各阶功率' },
  degree: { en: 'degree (number of bits)', zh: '阶（位数）' },
  sample: { en: 'sample', zh: '样本' },
  wrong: { en: 'wrong', zh: '答错' },
  of: {
    en: 'right: seen {seen}/{seenCount}, unseen {unseen}/{unseenCount}',
    zh: '所见 {seen}/{seenCount}，未见 {unseen}/{unseenCount} 答对',
  },
} satisfies Record<string, Text>;

/** How the sums of a network's waves do. */
interface Added {
  /** Mean of target times sum, by the degree up to which the waves are added. */
  seen: readonly number[];
  unseen: readonly number[];
  /** Right answers of the sum on show. */
  right: { seen: number; unseen: number };
}

/**
 * What each panel shows, for readers who do not see it; `maps` and `sums` in the order of the targets.
 * @param added how the sums do, in the same order
 * @param upTo the degree of the sum on show
 */
export function alts(frame: ParityFrame, added: readonly Added[], upTo: number, lang: Lang) {
  const { dimension, step, seenCount, unseenCount, records } = frame;
  const list = (values: ArrayLike<number>) => Array.from(values, showNumber).join(', ');
  const means = (values: readonly number[]) => values.map((value) => minus(value.toFixed(2))).join(', ');
  const whole = upTo === dimension;
  const networks = added.map(({ seen, unseen, right }, i) => {
    const target = targets[i] as Target;
    const name = targetNames[target][lang];
    const wrong = unseenCount - right.unseen;
    const shareSeen = percent(sharesOf(records[target], frame).seen.at(-1) ?? NaN);
    const unseenRight = records[target].unseenRight.at(-1) ?? 0;
    const who = whole
      ? { en: 'the network', zh: '网络' }
      : { en: `its waves up to degree ${upTo}`, zh: `不超过 ${upTo} 阶的波之和` };
    return {
      en: {
        map: `${name}: of the ${unseenCount} unseen inputs ${who.en} answer${whole ? 's' : ''} ${right.unseen} right and ${wrong} wrong; of the ${seenCount} seen ones ${right.seen} right.`,
        sum: `${name}: mean of target times the sum of the network’s waves, up to degree 0 to ${dimension}. On seen inputs ${means(seen)}; on unseen inputs ${means(unseen)}.`,
        line: `${name}: seen ${shareSeen}, unseen ${unseenRight} / ${unseenCount} right`,
      },
      zh: {
        map: `${name}：${unseenCount} 个未见输入中，${who.zh}答对 ${right.unseen} 个，答错 ${wrong} 个；${seenCount} 个所见输入中答对 ${right.seen} 个。`,
        sum: `${name}：网络的波依次加到 0 至 ${dimension} 阶，其和与目标之积的平均。所见输入 ${means(seen)}；未见输入 ${means(unseen)}。`,
        line: `${name}：所见 ${shareSeen}，未见答对 ${unseenRight} / ${unseenCount}`,
      },
    }[lang];
  });
  const lines = networks.map(({ line }) => line);
  const powers = [records.parity.targetPower, records.parity.samplePower, records.parity.power].map(list);
  return {
    accuracy: {
      en: `Share of right answers by step, at step ${step}. ${lines.join('; ')}.`,
      zh: `各步的准确率，第 ${step} 步：${lines.join('；')}。`,
    }[lang],
    maps: networks.map(({ map }) => map),
    sums: networks.map(({ sum }) => sum),
    spectrum: {
      en: `Parity: Walsh power at degrees 0 to ${dimension}. Target ${powers[0]}; sample ${powers[1]}; network ${powers[2]}.`,
      zh: `奇偶函数：0 至 ${dimension} 阶的沃尔什功率。目标 ${powers[0]}；样本 ${powers[1]}；网络 ${powers[2]}。`,
    }[lang],
  };
}
