import { showDigits } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { FourierFeaturesFrame } from './frame.ts';
import { side } from './pictures.ts';

export const text: DemoText = {
  title: { en: 'Give the network waves to build with. How fine should they be?', zh: '给网络一些波作材料。波该有多细？' },
  prediction: {
    question: {
      en: 'The coordinates go into the network as cosines and sines of random frequencies, whose spread is σ. A quarter of the pixels is trained on. What happens to the other pixels as σ grows?',
      zh: '坐标先变成随机频率的余弦与正弦再输入网络，σ 是频率的分散程度。训练只用四分之一的像素。σ 增大时，其余像素会怎样？',
    },
    options: [
      { en: 'Better and better', zh: '越来越好' },
      { en: 'Better, then worse than without', zh: '先变好，后来比不用还差' },
      { en: 'Worse from the start', zh: '一开始就变差' },
    ],
    answer: 1,
    why: {
      en: 'With small σ the picture is too smooth. With large σ the network joins the pixels it has seen by waves far finer than they are apart, and anything may stand between them.',
      zh: 'σ 小时图像过于平缓。σ 大时，网络用远细于像素间距的波把见过的像素连起来，其间可以出现任何东西。',
    },
  },
  caption: {
    en: 'A network of two ReLU layers learns a picture of 64 × 64 pixels from coordinates, from every second pixel of every second row. Plain, it gets the coordinates themselves; with Fourier features it gets cos 2πb·x and sin 2πb·x for random frequencies b, normally distributed with standard deviation σ (cycles a side) and never trained. PSNR: 10 dB more means a tenth of the mean squared error. Drag the cursor or tap a picture to compare.',
    zh: '两层 ReLU 网络由坐标学习 64 × 64 像素的图像，训练只用隔行隔列的像素。普通网络直接得到坐标；用傅里叶特征时，得到的是 cos 2πb·x 与 sin 2πb·x，其中随机频率 b 服从标准差为 σ（每边周期数）的正态分布，且不参与训练。PSNR 高 10 dB，均方误差就是十分之一。拖动游标或点选小图可以比较。',
  },
};

export const labels = {
  target: { en: 'Target', zh: '目标' },
  seen: { en: 'Seen: a quarter of the pixels', zh: '见过的：四分之一的像素' },
  plain: { en: 'Plain network', zh: '普通网络' },
  plainShort: { en: 'plain', zh: '普通' },
  notRun: { en: 'press Run', zh: '点击“运行”' },
  waiting: { en: 'not trained yet', zh: '尚未训练' },
  chart: { en: 'How well the pixels are drawn', zh: '像素画得有多好' },
  sigma: { en: 'σ, cycles a side (logarithmic)', zh: 'σ，每边周期数（对数）' },
  psnr: { en: 'PSNR, dB', zh: 'PSNR（dB）' },
  train: { en: 'seen pixels', zh: '见过的像素' },
  test: { en: 'unseen pixels', zh: '未见的像素' },
  plainTest: { en: 'plain network, unseen: {value}', zh: '普通网络，未见像素：{value}' },
  cursor: { en: 'σ on show', zh: '所显示的 σ' },
  all: { en: 'What each network draws', zh: '各网络画出的图像' },
  smooth: { en: 'too smooth', zh: '过于平缓' },
  best: { en: 'best', zh: '最佳' },
  overfit: { en: 'overfit', zh: '过拟合' },
  unseen: { en: '{value} dB', zh: '{value} dB' },
} satisfies Record<string, Text>;

/** PSNR of network i on seen and unseen pixels. */
function psnrOf({ train, test }: FourierFeaturesFrame, i: number) {
  const db = (value = NaN) => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} dB`);
  return { seen: db(train[i]), unseen: db(test[i]) };
}

/** What the chart shows, in words. */
export function chartAlt(frame: FourierFeaturesFrame, lang: Lang): string {
  const [plain, ...rows] = Array.from(frame.sigmas, (sigma, i) => {
    const { seen, unseen } = psnrOf(frame, i);
    return `${i === 0 ? '' : `σ ${showDigits(sigma)}: `}${seen} / ${unseen}`;
  });
  const best = showDigits(frame.sigmas[frame.best] ?? NaN);
  return {
    en: `PSNR on seen and unseen pixels. Plain: ${plain}; ${rows.join('; ')}. Unseen pixels are best at σ ${best}.`,
    zh: `见过与未见像素上的 PSNR。普通网络：${plain}；${rows.join('；')}。未见像素在 σ ${best} 时最好。`,
  }[lang];
}

/** What the picture to learn is, and the part of it that is seen, in words. */
export function pictureAlt(name: 'target' | 'seen', lang: Lang): string {
  const size = name === 'target' ? side : side / 2;
  return { en: `${labels[name].en}: ${size} by ${size} pixels.`, zh: `${labels[name].zh}：${size} × ${size} 像素。` }[lang];
}

/** What one network's picture is, in words. */
export function drawingAlt(frame: FourierFeaturesFrame, i: number, lang: Lang): string {
  const name = i === 0 ? labels.plain[lang] : `σ = ${showDigits(frame.sigmas[i] ?? NaN)}`;
  const { seen, unseen } = psnrOf(frame, i);
  return {
    en: `${name}: seen pixels ${seen}, unseen pixels ${unseen}.`,
    zh: `${name}：见过的像素 ${seen}，未见的像素 ${unseen}。`,
  }[lang];
}
