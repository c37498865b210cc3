/** All words of the figure. */
import { showNumber } from '#lib/experiment/params.ts';
import { percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { sharesOf } from '../course.ts';
import type { ParityFrame } from './frame.ts';
import { targetNames, targets } from './params.ts';

export const text: DemoText<ParityFrame> = {
  title: {
    en: 'Right on everything it has seen. How good is the network on the rest?',
    zh: '见过的全部答对，没见过的能答对多少？',
  },
  prediction: {
    question: {
      en: 'Parity: is the number of −1s among eight bits even? A network learns half of the 256 inputs without an error. Of the rest it gets right…',
      zh: '奇偶函数判断八位中 −1 的个数是奇是偶。网络见过 256 个输入中的一半，并且全部答对。另一半它能答对……',
    },
    options: [
      { en: 'about 90%', zh: '约 90%' },
      { en: 'about 50%: it guesses', zh: '约 50%：瞎猜' },
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
      zh: '一种解释：未见输入的邻居与它只差一位，奇偶恰好相反。跟着邻居走的网络，错的便多于对的。',
    },
  },
  caption: {
    en: 'Three functions, learned by networks of the same shape from the same random part of the inputs. Squares: all inputs; neighbouring squares differ in one bit, and so do opposite edges. Bars: power by degree, the number of bits in a product. Outline: the function. Grey: what the seen part shows of it. Blue: the network.',
    zh: '三个结构相同的网络，从同一部分随机输入学习三个函数。方格图：全部输入，相邻的格子只差一位，相对的两边也相邻。条形图：各阶的功率，阶即乘积中的位数。空心：函数本身；灰色：所见部分呈现的样子；蓝色：网络。',
  },
};

export const labels = {
  accuracy: { en: 'Right answers, seen and unseen', zh: '正确率：所见与未见' },
  maps: { en: 'The network’s answers at all inputs', zh: '网络对全部输入的回答' },
  spectra: { en: 'Power by degree', zh: '各阶功率' },
  degree: { en: 'degree (number of bits)', zh: '阶（位数）' },
  sample: { en: 'sample', zh: '样本' },
  wrong: { en: 'wrong', zh: '答错' },
  of: { en: 'unseen: {right} of {count}', zh: '未见：{right} / {count}' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it; `maps` and `spectra` in the order of the targets. */
export function alts(frame: ParityFrame, lang: Lang) {
  const { dimension, step, unseenCount } = frame;
  const networks = targets.map((target) => {
    const record = frame.records[target];
    const name = targetNames[target][lang];
    const right = record.unseenRight.at(-1) ?? 0;
    const wrong = unseenCount - right;
    const seen = percent(sharesOf(record, frame).seen.at(-1) ?? NaN);
    const list = (power: Float64Array) => Array.from(power, showNumber).join(', ');
    const [wanted, sample, own] = [list(record.targetPower), list(record.samplePower), list(record.power)];
    return {
      en: {
        map: `${name}: of the ${unseenCount} unseen inputs the network answers ${right} right and ${wrong} wrong.`,
        spectrum: `${name}: Walsh power at degrees 0 to ${dimension}. Target ${wanted}; sample ${sample}; network ${own}.`,
        line: `${name}: seen ${seen}, unseen ${right} / ${unseenCount} right`,
      },
      zh: {
        map: `${name}：${unseenCount} 个未见输入中，网络答对 ${right} 个，答错 ${wrong} 个。`,
        spectrum: `${name}：0 至 ${dimension} 阶的沃尔什功率。目标 ${wanted}；样本 ${sample}；网络 ${own}。`,
        line: `${name}：所见 ${seen}，未见答对 ${right} / ${unseenCount}`,
      },
    }[lang];
  });
  const lines = networks.map(({ line }) => line);
  return {
    accuracy: {
      en: `Share of right answers by step, at step ${step}. ${lines.join('; ')}.`,
      zh: `各步的正确率，第 ${step} 步：${lines.join('；')}。`,
    }[lang],
    maps: networks.map(({ map }) => map),
    spectra: networks.map(({ spectrum }) => spectrum),
  };
}
