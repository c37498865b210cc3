/** Parameters of networks that learn handwritten digits. */
import { choice, number } from '#lib/experiment/params.ts';

export const labels = choice({
  label: { en: 'Labels', zh: '标签' },
  help: {
    en: 'Shuffled: every image gets the label of another one at random.',
    zh: '打乱：每张图像随机得到另一张图像的标签。',
  },
  default: 'true',
  primary: true,
  options: [
    { value: 'true', label: { en: 'the digits’ own', zh: '真实标签' } },
    { value: 'shuffled', label: { en: 'shuffled', zh: '打乱的标签' } },
  ],
});

export const inputGain = number({
  label: { en: 'Initial size of the first layer', zh: '首层初始化尺度' },
  help: {
    en: 'Factor on He’s standard deviation of the weights from pixels to hidden units.',
    zh: '从像素到隐藏神经元的权重，其标准差相对于 He 初始化的倍数。',
  },
  default: 0.5,
  min: 0.1,
  max: 20,
  scale: 'log',
});

export const epochs = number({
  label: { en: 'Epochs', zh: '训练轮数' },
  default: 150,
  min: 50,
  max: 1000,
  integer: true,
  scale: 'log',
});
