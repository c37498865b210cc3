import { showDigits } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { FourierFeaturesFrame } from './frame.ts';
import { side } from './pictures.ts';

export const text: DemoText<FourierFeaturesFrame> = {
  title: {
    en: 'Fourier features: what does a network draw between seen pixels?',
    zh: '傅里叶特征：在见过的像素之间，网络画出什么？',
  },
  prediction: {
    question: {
      en: 'Waves of random frequencies of spread σ enter a network that learns a quarter of the pixels. As σ grows, the rest get…',
      zh: '坐标先变成随机频率的余弦与正弦再输入网络，σ 是频率的分散程度。训练只用四分之一的像素。σ 增大时，其余像素会怎样？',
    },
    options: [
      { en: 'Better and better', zh: '越来越好' },
      { en: 'Better, then it levels off', zh: '先变好，再持平' },
      { en: 'Better, then worse than without', zh: '先变好，后来比不用还差' },
      { en: 'Worse from the start', zh: '一开始就变差' },
    ],
    outcome({ measures, test, best: bestAt }) {
      if (Number.isNaN(measures['gain'])) return -1;
      const [plain, first, before, last] = [0, 1, -2, -1].map((i) => test.at(i) ?? NaN) as [number, number, number, number];
      const best = test[bestAt] ?? NaN;
      // Differences of less than 1 dB count as none.
      if (best - first < 1) return last < first - 1 ? 3 : -1;
      if (last < plain) return 2;
      if (best - last < 1) return last - before > 1 ? 0 : 1;
      return -1;
    },
    why: {
      en: 'With small σ the picture is too smooth. With large σ the network joins the pixels it has seen by waves far finer than they are apart, and anything may stand between them.',
      zh: 'σ 小时图像过于光滑；σ 大时，网络连接见过的像素所用的波远比像素间距细，其间什么都可能出现。',
    },
  },
  caption: {
    en: 'A network learns a picture of 64 × 64 pixels from a quarter of them. Plain, it gets the coordinates of a pixel; with Fourier features it gets waves of random frequencies of spread σ. PSNR: 10 dB more means a tenth of the mean squared error. Drag the cursor or tap a picture.',
    zh: '网络由四分之一的像素学习 64 × 64 像素的图像。普通网络的输入是像素的坐标；用傅里叶特征时是随机频率的波，σ 是频率的分散程度。PSNR 是取了对数的误差，高 10 dB，均方误差只有十分之一。可拖动游标或点选小图。',
  },
};

export const labels = {
  target: { en: 'Target', zh: '目标' },
  compare: { en: 'Side by side', zh: '对照' },
  seen: { en: 'Seen: a quarter', zh: '见过的四分之一' },
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
  smooth: { en: 'too smooth', zh: '过于光滑' },
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
  const sigma = showDigits(frame.sigmas[frame.best] ?? NaN);
  const best = Number.isNaN(frame.measures['gain'])
    ? { en: '', zh: '' }
    : { en: ` Unseen pixels are best at σ ${sigma}.`, zh: `未见像素在 σ ${sigma} 时最好。` };
  return {
    en: `PSNR on seen and unseen pixels. Plain: ${plain}; ${rows.join('; ')}.${best.en}`,
    zh: `见过与未见像素上的 PSNR。普通网络：${plain}；${rows.join('；')}。${best.zh}`,
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
