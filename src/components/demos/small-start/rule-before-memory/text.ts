/** All words of the figure, in both languages. */
import { listed, percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { Pair, RuleBeforeMemoryFrame } from './frame.ts';

export const text: DemoText<RuleBeforeMemoryFrame> = {
  title: {
    en: 'One network, a rule and random labels. What does it learn when?',
    zh: '同一个网络，一半按规律，一半随机标签：先后如何？',
  },
  prediction: {
    question: {
      en: 'Half of the samples have labels that follow a rule, half have labels drawn at random. A network learns both at once from small weights. When 90% of the rule’s samples are right, how many of the random ones are?',
      zh: '样本一半的标签按规律给出，另一半随机抽取。网络从小初始化出发同时学习两者。规律的样本对到 90% 时，随机标签的样本对了多少？',
    },
    options: [
      { en: 'Nearly all: they came first', zh: '几乎全部：它们先学会' },
      { en: 'About half', zh: '大约一半' },
      { en: 'Less than a third', zh: '不到三分之一' },
    ],
    outcome({ measures }) {
      const remembered = measures['remembered'] ?? NaN;
      if (!Number.isFinite(remembered)) return -1;
      return remembered > 0.8 ? 0 : remembered < 1 / 3 ? 2 : 1;
    },
    why: {
      en: 'From small weights, what many samples ask for in common grows fastest. Random labels have nothing in common.',
      zh: '小初始化下，众多样本共同要求的东西长得最快。随机标签之间没有共同之处。',
    },
  },
  caption: {
    en: 'A sample is a key and two anchors. Left: the share of right answers over training. Right: the same for each pair of anchors, over all keys; the stronger the colour, the more are right. The dashed pair is never shown.',
    zh: '一个样本由一个键和两个锚点组成。左：训练中答对的份额。右：各锚点对在所有键上答对的份额，颜色越浓越多；虚线框的一对从不出现在训练中。',
  },
};

export const labels = {
  courses: { en: 'Share of right answers', zh: '答对的份额' },
  rule: { en: 'rule', zh: '规律' },
  memory: { en: 'random', zh: '随机标签' },
  second: { en: 'second kind', zh: '第二种' },
  unseen: { en: 'unseen pair', zh: '未见的一对' },
  rulePairs: { en: 'Pairs of anchors: rule', zh: '锚点对：规律' },
  memoryPairs: { en: 'Pairs of anchors: the others', zh: '锚点对：另一种' },
  learned: { en: '90%', zh: '90%' },
} satisfies Record<string, Text>;

/** What each panel shows, with its numbers, for readers who do not see it. */
export function alts({ step, rule, memory, unseen, pairs }: RuleBeforeMemoryFrame, lang: Lang) {
  const [now, remembered, asked] = [rule, memory, unseen].map((course) => percent(course.at(-1) ?? 0));
  const told = (which: (pair: Pair) => boolean) =>
    listed(
      pairs.filter(which).map(({ first, second, right }) => `${first}+${second} ${percent(right)}`),
      lang,
    );
  const [ruled, others] = [told(({ part }) => part !== 'memory'), told(({ part }) => part === 'memory')];
  return {
    en: {
      courses: `Right answers at step ${step}: ${now} of the rule’s samples, ${remembered} of the second kind, ${asked} of the pair never shown.`,
      rule: `Right answers by pair of anchors of the rule at step ${step}: ${ruled}.`,
      memory: `Right answers by pair of anchors of the second kind at step ${step}: ${others}.`,
    },
    zh: {
      courses: `第 ${step} 步答对的份额：规律的样本 ${now}，第二种样本 ${remembered}，未见的一对 ${asked}。`,
      rule: `第 ${step} 步规律的各锚点对答对的份额：${ruled}。`,
      memory: `第 ${step} 步第二种的各锚点对答对的份额：${others}。`,
    },
  }[lang];
}
