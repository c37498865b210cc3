/** More and fewer wrong labels, and fewer images to judge by. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  fifth: {
    label: { en: 'A fifth of the labels wrong', zh: '五分之一的标签错误' },
    en: 'The images held back are labelled as badly as the others, and still they tell where to stop: their own wrong labels add the same to every step.',
    zh: '留出的图像标签同样有错，却仍能指出何时停：它们自己的错误标签给每一步加上的误差大致相同。',
  },
  clean: {
    label: { en: 'All labels right', zh: '标签全对' },
    params: { labelNoise: 0 },
    expect: 'fails',
    question: { en: 'All labels are right: does it still pay to stop?', zh: '标签全都正确：提前停止还有好处吗？' },
    en: 'No: there is nothing wrong to be learned late. Trained to the end the network is as good as at the stop.',
    zh: '没有：后期没有错误的东西可学。训练到底与提前停止一样好。',
  },
  tenth: {
    label: { en: 'A tenth wrong', zh: '十分之一错误' },
    params: { labelNoise: 0.1 },
    question: { en: 'Half as many wrong labels: does it still pay?', zh: '错误标签减半：提前停止还有好处吗？' },
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
      zh: '由 10 张而不是 300 张图像决定：还找得到停止处吗？',
    },
    en: 'It is a matter of luck which ten: two of them are labelled wrongly on average, and weigh as much as the others.',
    zh: '要看运气：十张里平均有两张标签是错的，分量却与其余的一样。',
  },
  'many-wrong': {
    label: { en: 'Two fifths wrong', zh: '五分之二错误' },
    params: { labelNoise: 0.4 },
    expect: 'depends',
    share: 0.26,
    question: { en: 'Two labels in five are wrong: does the stop still help?', zh: '五个标签中有两个是错的：停止处还管用吗？' },
    en: 'Often not. With so many wrong the errors of training and validation are nearly those of a coin, and where the least lies is a matter of chance.',
    zh: '常常不管用。错误太多，训练与验证的误差都接近抛硬币，最小值落在哪里带有偶然性。',
  },
};
