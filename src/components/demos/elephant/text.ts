import type { Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../types.ts';

export const text: DemoText = {
  title: {
    en: 'With four parameters I can fit an elephant, and with five I can make him wiggle his trunk',
    zh: '给我四个参数，我能拟合一头大象；给我五个，我能让它摇动鼻子',
  },
  prediction: {
    question: {
      en: 'A closed curve whose x and y are sums of sines and cosines. How many real numbers does it take to draw a recognisable elephant?',
      zh: '一条封闭曲线，x 与 y 各是正弦与余弦之和。画出一头认得出的大象，需要多少个实数？',
    },
    options: [
      { en: 'Eight', zh: '八个' },
      { en: 'About eighty', zh: '八十个左右' },
      { en: 'Several hundred', zh: '几百个' },
    ],
    answer: 0,
    why: {
      en: 'Four complex numbers are eight real ones. Which eight of the coefficients to use is part of the art.',
      zh: '四个复数就是八个实数。至于用哪八个系数，那也是技巧的一部分。',
    },
  },
  caption: {
    en: 'The published outline (dashed), and the curve of four complex numbers that learn it by stochastic gradient descent on the squared distance, starting at an ellipse. Red: area between the two. Drag any of the four numbers, then press Run. The fifth, p5, says where the trunk is attached (real part) and where the eye is (imaginary part); the paper does not say how the trunk moves, so the swing is ours. Bottom right: the best curves with all Fourier terms up to the first, second, ..., fortieth. What you draw stays in your browser unless you copy the link.',
    zh: '论文给出的轮廓（虚线），以及四个复数的曲线：它们从椭圆出发，用随机梯度下降最小化距离的平方来学习这个轮廓。红色为两条曲线之间的面积。拖动四个复数中的任何一个，再按“运行”。第五个数 p5 的实部规定象鼻连接的位置，虚部规定眼睛的位置；论文没有说明象鼻如何摆动，这里的摆动方式是我们加的。右下：使用前一项、前两项……直到前四十项全部傅里叶系数的最佳曲线。除非你复制链接，你的图画不会离开浏览器。',
  },
};

export const labels = {
  picture: { en: 'The curve', zh: '曲线' },
  plane: { en: 'The parameters in the complex plane', zh: '复平面上的参数' },
  spectrum: { en: 'Size of the Fourier terms', zh: '各傅里叶项的大小' },
  time: { en: 'Area between curve and target', zh: '曲线与目标之间的面积' },
  terms: { en: 'Least area against number of real parameters', zh: '最小面积与实参数的个数' },
  target: { en: 'target', zh: '目标' },
  learned: { en: 'learned curve', zh: '学到的曲线' },
  between: { en: 'area between: {percent}', zh: '之间的面积：{percent}' },
  share: { en: 'share of the target’s area', zh: '占目标面积的比例' },
  real: { en: 'real part', zh: '实部' },
  imaginary: { en: 'imaginary part', zh: '虚部' },
  term: { en: 'term k', zh: '项 k' },
  size: { en: 'amplitude', zh: '振幅' },
  step: { en: 'step (logarithmic)', zh: '步数（对数）' },
  count: { en: 'real parameters (logarithmic)', zh: '实参数个数（对数）' },
  allTerms: { en: 'all terms', zh: '全部傅里叶项' },
  thisRun: { en: 'this curve', zh: '这条曲线' },
  onePercent: { en: '1%', zh: '1%' },
  wiggle: { en: 'Wiggle the trunk', zh: '摇动鼻子' },
  still: { en: 'Hold still', zh: '停下' },
  draw: { en: 'Draw your own outline', zh: '自己画一个轮廓' },
  drawing: { en: 'Draw in one stroke, then let go', zh: '一笔画完后松开' },
  cancel: { en: 'Do not draw', zh: '取消' },
  handle: { en: 'Parameter p{n}, arrow keys move it', zh: '参数 p{n}，用方向键移动' },
} satisfies Record<string, Text>;
