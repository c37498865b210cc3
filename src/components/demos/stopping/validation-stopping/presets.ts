/** More and fewer wrong labels, and fewer images to judge by. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  fifth: {
    label: { en: 'A fifth of the labels wrong', zh: '五分之一的标签错误' },
    en: 'The images held back are labelled as badly as the others, and still they tell. If a label is wrong with probability p, a share e of wrong answers looks like p + (1 − 2p)e: more, but least at the same step.',
    zh: '留出的图像标签错得一样多，却仍说得出。标签以概率 p 出错时，错误率 e 看上去是 p + (1 − 2p)e：变大了，但仍在同一步最小。',
  },
  clean: {
    label: { en: 'All labels right', zh: '标签全对' },
    params: { labelNoise: 0 },
    expect: 'fails',
    question: { en: 'All labels are right: does it still pay to stop?', zh: '标签全都正确：早停还有好处吗？' },
    en: 'No: there is nothing wrong to be learned late. Trained to the end the network is as good as at the stop.',
    zh: '没有：后来没有错误的东西可学。训练到底与早停一样好。',
  },
  tenth: {
    label: { en: 'A tenth wrong', zh: '十分之一错误' },
    params: { labelNoise: 0.1 },
    question: { en: 'Half as many wrong labels: does it still pay?', zh: '错误标签减半：早停还有好处吗？' },
    en: 'It does, though less: fewer wrong labels are there to be learned.',
    zh: '有，只是少一些：可学的错误标签少了。',
  },
  'few-held': {
    label: { en: 'Ten images held back', zh: '只留出十张' },
    params: { validation: 10 },
    expect: 'depends',
    share: 0.57,
    question: {
      en: 'Ten images decide instead of 300: do they find the stop?',
      zh: '由十张而不是 300 张图像决定：还找得到停止处吗？',
    },
    en: 'It is a matter of luck which ten: two of them are labelled wrongly on average, and weigh as much as the others.',
    zh: '要看运气：十张里平均有两张标签是错的，分量却与其余的一样。',
  },
  'many-wrong': {
    label: { en: 'Two fifths wrong', zh: '五分之二错误' },
    params: { labelNoise: 0.4 },
    expect: 'depends',
    share: 0.26,
    question: { en: 'Two labels in five are wrong: does the stop still help?', zh: '五个标签中有两个是错的：停在那里还管用吗？' },
    en: 'Mostly not. With p = 0.4 what the network does well shrinks to a fifth on the images held back, 1 − 2p, and where the least lies is mostly chance.',
    zh: '多半不管用。p = 0.4 时，网络答得好的部分在留出的图像上只显出五分之一，即 1 − 2p，最小值落在哪里多半是偶然。',
  },
};
