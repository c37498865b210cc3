/** All words of the figure. */
import { showDigits } from '#lib/experiment/params.ts';
import { fill, percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { AdversarialFrame, NetworkName } from './frame.ts';

export const text: DemoText<AdversarialFrame> = {
  title: {
    en: 'How far is it to a changed answer?',
    zh: '离答案改变之处有多远？',
  },
  prediction: {
    question: {
      en: 'Even or odd? A network learns it from 300 digits. Nine tenths are right; now it learns the last tenth. The nearest image with a changed answer, seen from a new digit…',
      zh: '网络从 300 个数字学习判断奇偶，已答对九成，接着学最后一成。离一个新数字最近的、答案不同的图像……',
    },
    options: [
      { en: 'moves away', zh: '变远' },
      { en: 'stays about where it is', zh: '大致不动' },
      { en: 'comes closer', zh: '变近' },
    ],
    outcome({ measures }) {
      const ratio = measures['closer'] ?? NaN;
      if (!Number.isFinite(ratio)) return -1;
      return ratio > 1.1 ? 0 : ratio > 0.9 ? 1 : 2;
    },
    why: {
      en: 'Much of it is the work of a few images: leave them out, and about half of the approach is gone. One explanation: to fit them takes high frequencies, an answer that changes over short distances.',
      zh: '这在很大程度上出自少数几张图像：去掉它们，靠近的幅度便减少约一半。一种解释：拟合它们需要高频，也就是说，答案要在短距离内改变。',
    },
  },
  caption: {
    en: 'Median distance from unseen inputs to the nearest changed answer that a search finds, over training. Ring: nine tenths of the seen inputs right. Pictures: one unseen input, changed until each network changes its answer, and the changes alone, magnified alike.',
    zh: '训练中，未见输入到搜索所得最近答案改变处的距离（中位数）。圆环：所见输入答对九成。小图：一个未见输入，改到两个网络各自改变答案为止；以及改动本身，放大倍数相同。',
  },
};

export const labels = {
  distance: { en: 'Distance to the nearest changed answer', zh: '到最近答案改变处的距离' },
  right: { en: 'Right answers: seen (thin), unseen', zh: '准确率：所见（细线）与未见' },
  example: { en: 'an unseen input', zh: '未见输入' },
  digit: { en: 'an unseen {digit}', zh: '未见的 {digit}' },
  changed: { en: 'changed', zh: '改动后' },
  change: { en: 'the change', zh: '改动' },
  none: { en: 'none found', zh: '未找到' },
  bit: { en: 'bit', zh: '位' },
} satisfies Record<string, Text>;

/** What the two networks learn, by the inputs. */
export const networkNames: Record<AdversarialFrame['data'], Record<NetworkName, Text>> = {
  digits: { smooth: { en: 'true labels', zh: '真实标签' }, rough: { en: 'flipped labels', zh: '翻转标签' } },
  bits: { smooth: { en: 'one bit', zh: '单独一位' }, rough: { en: 'parity', zh: '奇偶函数' } },
};

/** The labels of digits where there is little room. */
export const short: Record<NetworkName, Text> = { smooth: { en: 'true', zh: '真实' }, rough: { en: 'flipped', zh: '翻转' } };

/** What each panel shows, for readers who do not see it. */
export function alts(frame: AdversarialFrame, lang: Lang) {
  const { step, courses, data, exampleDigit, example } = frame;
  const names = networkNames[data];
  const both = (part: (name: NetworkName) => string) =>
    `${names.smooth[lang]} ${part('smooth')}${lang === 'en' ? ', ' : '，'}${names.rough[lang]} ${part('rough')}`;
  const distanceNow = (name: NetworkName) => {
    const distance = courses[name].distance.at(-1) ?? NaN;
    return Number.isFinite(distance) ? showDigits(distance) : labels.none[lang];
  };
  const now = both(distanceNow);
  const seen = both((name) => percent(courses[name].seen.at(-1) ?? 0));
  const unseen = both((name) => percent(courses[name].unseen.at(-1) ?? 0));
  const input = Number.isNaN(exampleDigit) ? Array.from(example).join(' ') : fill(labels.digit[lang], { digit: exampleDigit });
  const changedFor = (name: NetworkName) => {
    const network = names[name][lang];
    return {
      en: `The input changed by ${distanceFrom(frame, name)}, until the network with ${network} changes its answer at step ${step}.`,
      zh: `第 ${step} 步时，输入改动 ${distanceFrom(frame, name)}，使“${network}”网络改变答案。`,
    }[lang];
  };
  return {
    distance: {
      en: `Median distance to the nearest changed answer up to step ${step}. Now: ${now}.`,
      zh: `到第 ${step} 步为止，到最近答案改变处的距离中位数。现在：${now}。`,
    }[lang],
    right: {
      en: `Share of right answers up to step ${step}. Seen now: ${seen}. Unseen: ${unseen}.`,
      zh: `到第 ${step} 步为止的准确率。现在所见：${seen}。未见：${unseen}。`,
    }[lang],
    example: { en: `The first of the unseen inputs: ${input}.`, zh: `未见输入中的第 1 个：${input}。` }[lang],
    changed: { smooth: changedFor('smooth'), rough: changedFor('rough') },
  };
}

/** Length of the change of the example. */
function distanceFrom({ courses, example }: AdversarialFrame, name: NetworkName): string {
  const { changed } = courses[name];
  return changed.length === 0 ? '∞' : showDigits(Math.hypot(...changed.map((value, i) => value - (example[i] as number))));
}
