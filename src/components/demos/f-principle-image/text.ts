import type { Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../types.ts';

export const text: DemoText = {
  title: {
    en: 'A network learns a picture. What of it does it see first?',
    zh: '网络学习一幅图像，先看到什么？',
  },
  prediction: {
    question: {
      en: 'The network gets the coordinates of a pixel and must say its grey. All pixels count the same, and coarse and fine detail are equally strong. How does the picture appear?',
      zh: '网络由像素的坐标给出灰度。所有像素同等重要，粗略与精细的内容同样强。图像会怎样出现？',
    },
    options: [
      { en: 'Everywhere sharp, slowly less grey', zh: '处处清晰，由淡变浓' },
      { en: 'Blurred first, then sharper', zh: '先模糊，再清晰' },
      { en: 'Edges first, then the areas', zh: '先有边缘，再填区域' },
    ],
    answer: 1,
    why: {
      en: 'After ten steps there is hardly more than light above and dark below; at step 100 the house stands there, blurred; its planks and the paving come last, if at all.',
      zh: '十步之后，不过是上亮下暗；到第 100 步，房子的模糊轮廓已在；墙板与铺地最后才出现，甚至始终没有。',
    },
  },
  caption: {
    en: 'A fully connected network from two coordinates to one grey, trained on all 1024 pixels in every step. Frequencies are counted in cycles a side, in any direction: coarse 1–2, middle 3–5, fine 6 and more. A band counts as learned when the relative error of its Fourier coefficients, taken together, first falls below 0.5.',
    zh: '全连接网络由两个坐标输出一个灰度，每一步使用全部 1024 个像素。频率以每边的周期数计，不分方向：粗略 1–2，中等 3–5，精细 6 及以上。一个频带的傅里叶系数合在一起的相对误差首次低于 0.5 时，视为学会该频带。',
  },
};

export const labels = {
  target: { en: 'Target', zh: '目标' },
  network: { en: 'Network', zh: '网络' },
  residual: { en: 'Still missing', zh: '尚缺的部分' },
  notRun: { en: 'press Run', zh: '点击“运行”' },
  step: { en: 'step {step}', zh: '第 {step} 步' },
  along: { en: 'What the network drew along the way', zh: '训练途中网络画出的图像' },
  spectrum: { en: 'Amplitude by frequency', zh: '各频率的振幅' },
  cycles: { en: 'cycles a side', zh: '每边周期数' },
  errors: { en: 'Relative error over training', zh: '训练中的相对误差' },
  steps: { en: 'step (logarithmic)', zh: '步数（对数）' },
  learnedBelow: { en: 'learned below this line', zh: '低于此线即视为学会' },
  targetKey: { en: 'target', zh: '目标' },
  networkKey: { en: 'network', zh: '网络' },
} satisfies Record<string, Text>;

export const pictureLabels: Record<string, Text> = {
  house: { en: 'House', zh: '房子' },
  face: { en: 'Face', zh: '人脸' },
  rings: { en: 'Rings', zh: '圆环' },
};

export const chooserText = {
  title: { en: 'Choose a picture', zh: '选择图像' },
  load: { en: 'Load your own', zh: '载入自己的图像' },
  another: { en: 'Load another', zh: '换一幅' },
  own: { en: 'Yours', zh: '你的图像' },
  privacy: {
    en: 'Your file stays in this browser. Its middle square is scaled down to {side} × {side} pixels in 16 greys.',
    zh: '文件不会离开本浏览器：取其中央的正方形，缩小为 {side} × {side} 像素、16 级灰度。',
  },
  link: {
    en: 'Your file stays in this browser. A link to this run carries the small picture: who gets the link gets the picture.',
    zh: '文件不会离开本浏览器。本次训练的链接中带有这幅小图：分享链接，也就分享了图像。',
  },
} satisfies Record<string, Text>;
