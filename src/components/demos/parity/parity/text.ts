/** All words of the figure. */
import { showNumber } from '#lib/experiment/params.ts';
import { percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { sharesOf } from '../course.ts';
import type { ParityFrame } from './frame.ts';
import { targetNames, targets } from './params.ts';

export const text: DemoText = {
  title: {
    en: 'Right on everything it has seen. How good is the network on the rest?',
    zh: '见过的全部答对，没见过的能答对多少？',
  },
  prediction: {
    question: {
      en: 'The parity says whether the number of −1s among eight bits is even. A network sees half of the 256 inputs and learns them without an error. Of the other half it gets right…',
      zh: '奇偶函数判断八位中 −1 的个数是奇是偶。网络见过 256 个输入中的一半，并且全部答对。另一半它能答对……',
    },
    options: [
      { en: 'about 90%', zh: '约 90%' },
      { en: 'about 50%: it guesses', zh: '约 50%：瞎猜' },
      { en: 'about 25%', zh: '约 25%' },
    ],
    answer: 2,
    why: {
      en: 'Neighbours of an unseen input differ from it in one bit, and so have the opposite parity. A network that follows its neighbours is wrong more often than not.',
      zh: '未见输入的邻居与它只差一位，奇偶恰好相反。跟着邻居走的网络，错的便多于对的。',
    },
  },
  caption: {
    en: 'Three networks of the same shape and the same initial weights learn three functions from the same random part of the inputs (full batch, Adam, mean squared error) until all of it is right and the loss is below 0.05. Squares: all inputs, neighbouring squares differ in one bit (so do opposite edges); small squares are unseen. Bars: power by degree of the Walsh functions (products of bits) whose sum the function is. Outline: target. Grey: what the seen part shows of it, aliases included. Blue: network.',
    zh: '三个结构与初始权重都相同的网络，从同一部分随机输入学习三个函数（全批量 Adam，均方误差），直到全部答对且损失低于 0.05。方格图：全部输入，相邻的格子只差一位（相对的两边也相邻），小格为未见输入。条形图：把函数写成沃尔什函数（若干位的乘积）之和，各阶的功率。空心：目标；灰色：所见部分呈现的样子，含混叠；蓝色：网络。',
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
