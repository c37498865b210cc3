/** The small start, and what takes the rule's lead away. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  small: {
    label: { en: 'Small start, g = 1', zh: '小初始化，g = 1' },
    en: 'Small weights grow first what many samples pull at in common. The rule’s samples share what they ask for; those with random labels pull in all directions.',
    zh: '权重很小时，先长出来的是众多样本共同拉动的东西。规律的样本要求一致，随机标签的样本则各拉各的。',
  },
  large: {
    label: { en: 'Large start, g = 0.3', zh: '大初始化，g = 0.3' },
    params: { scale: 0.3 },
    expect: 'fails',
    question: { en: 'A large start, g = 0.3: does the rule still come first?', zh: '大初始化，g = 0.3：仍然先学会规律吗？' },
    en: 'Both come at nearly the same time. Memory is not far ahead either: the large start only takes the rule’s lead away, and with it the pair that was not shown.',
    zh: '两者几乎同时学会。记忆也没有遥遥领先：大初始化只是取消了规律的优先，没见过的锚点对也随之答错。',
  },
  'rule-too': {
    label: { en: 'Labels of a rule for both', zh: '两种标签都按规律' },
    params: { labels: 'rule' },
    expect: 'fails',
    question: {
      en: 'The second kind gets labels of a rule, too: is it still behind?',
      zh: '第二种样本的标签也按规律给出：还会落后吗？',
    },
    en: 'It is not behind: what kept it back were the random labels.',
    zh: '不再落后：拖住它的正是随机标签。',
  },
  few: {
    label: { en: 'Four anchors of each kind', zh: '每种四个锚点' },
    params: { anchors: 4 },
    expect: 'fails',
    question: {
      en: 'Four anchors of each kind instead of seven: is the rule still first?',
      zh: '每种锚点只有四个而不是七个：仍然先学会规律吗？',
    },
    en: 'Hardly. There are ten pairs to remember instead of 28, and nine that show the rule: little to remember is remembered soon.',
    zh: '几乎同时。要记的只有 10 对而不是 28 对，体现规律的也只有 9 对：要记的少，记得就快。',
  },
  more: {
    label: { en: 'Eight anchors of each kind', zh: '每种八个锚点' },
    params: { anchors: 8 },
    question: { en: 'Eight anchors of each kind: is the rule still first?', zh: '每种八个锚点：仍然先学会规律吗？' },
    en: 'Yes: with more to remember, memory is further behind.',
    zh: '是的：要记的更多，记忆落后得更远。',
  },
};
