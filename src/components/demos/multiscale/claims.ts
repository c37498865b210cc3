/** The claims of multiscale, and their verdicts in words. */
import type { Claim } from '#lib/experiment/claim.ts';
import { activationLabels } from '#lib/experiment/network-params.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { MultiscaleFrame, NetworkName } from './experiment.ts';

/** "at step 160", or "not within 500 steps". */
function passageText({ networks, step }: MultiscaleFrame, name: NetworkName, lang: Lang): string {
  const passage = networks[name].passages.at(-1) ?? NaN;
  if (lang === 'en') return Number.isNaN(passage) ? `not within ${step} steps` : `at step ${passage}`;
  return Number.isNaN(passage) ? `${step} 步内未学会` : `第 ${passage} 步`;
}

/** Short names of the activations: their labels without what is in brackets. */
export function activationName({ networks }: MultiscaleFrame, name: NetworkName, lang: Lang): string {
  return activationLabels[networks[name].activation][lang].replace(/\s*[（(].*/, '');
}

function reached(frame: MultiscaleFrame): Text {
  const k = frame.waves.at(-1);
  return {
    en: `k = ${k} in the multiscale network with ${activationName(frame, 'lowerScaled', 'en')}: ${passageText(frame, 'lowerScaled', 'en')}.`,
    zh: `${activationName(frame, 'lowerScaled', 'zh')} 多尺度网络学会 k = ${k}：${passageText(frame, 'lowerScaled', 'zh')}。`,
  };
}

function notReached(frame: MultiscaleFrame): Text {
  const of = (lang: Lang, plain: string, scaled: string) =>
    `${plain} ${passageText(frame, 'upperPlain', lang)}${lang === 'en' ? ', ' : '，'}${scaled} ${passageText(frame, 'upperScaled', lang)}`;
  const least = showNumber(frame.measures['upperError'] ?? NaN);
  const k = frame.waves.at(-1);
  return {
    en: `k = ${k} with ${activationName(frame, 'upperPlain', 'en')}: ${of('en', 'plain', 'multiscale')}; least error of the two ${least}.`,
    zh: `用 ${activationName(frame, 'upperPlain', 'zh')} 学 k = ${k}：${of('zh', '普通网络', '多尺度网络')}；两者的最小误差为 ${least}。`,
  };
}

function earlier(frame: MultiscaleFrame): Text {
  const ratio = frame.measures['lead'] ?? NaN;
  const k = frame.waves.at(-1);
  const of = (lang: Lang) => [passageText(frame, 'lowerScaled', lang), passageText(frame, 'lowerPlain', lang)];
  const [scaled, plain] = of('en');
  const [scaledZh, plainZh] = of('zh');
  const known = !Number.isNaN(ratio);
  return {
    en: `${activationName(frame, 'lowerPlain', 'en')}, k = ${k}: ${scaled} with the scales, ${plain} without${known ? ` (ratio ${showNumber(ratio)})` : ''}.`,
    zh: `${activationName(frame, 'lowerPlain', 'zh')}，k = ${k}：有尺度时${scaledZh}，无尺度时${plainZh}${known ? `（之比 ${showNumber(ratio)}）` : ''}。`,
  };
}

export const claims: Claim<MultiscaleFrame>[] = [
  {
    id: 'multiscale-reaches',
    statement: {
      en: 'Subnetworks that see the input at several scales learn the fastest wave, when their activation is a bump.',
      zh: '激活函数为局部鼓包时，以多个尺度看输入的子网络能学会最快的波。',
    },
    quantity: {
      en: 'Least relative error of the fastest wave in the multiscale network of the lower row, within the run',
      zh: '训练过程中，下排多尺度网络对最快波的最小相对误差',
    },
    source: 'liu2020multiscale',
    sourceDetail: { en: 'MscaleDNN-2 with the activation φ', zh: '采用激活函数 φ 的 MscaleDNN-2' },
    measure: 'localScaledError',
    threshold: 0.2,
    direction: 'below',
    passRate: 0.98,
    describe: reached,
  },
  {
    id: 'relu-does-not',
    statement: {
      en: 'With ReLU neither network learns it in that time, the plain one or the multiscale one: scales alone do not help.',
      zh: '用 ReLU 时，普通网络和多尺度网络在同样时间内都学不会：单有尺度没有用。',
    },
    quantity: {
      en: 'Least relative error of the fastest wave in both networks of the upper row, within the run',
      zh: '训练过程中，上排两个网络对最快波的最小相对误差',
    },
    source: 'liu2020multiscale',
    sourceDetail: { en: 'why the activations are given compact support', zh: '为何采用紧支撑的激活函数' },
    measure: 'upperError',
    threshold: 0.2,
    direction: 'above',
    passRate: 0.98,
    describe: notReached,
  },
  {
    id: 'scales-speed-up',
    statement: {
      en: 'A bump alone does not explain it: the plain network with the same activation needs more steps, or does not get there.',
      zh: '单靠鼓包也解释不了：激活函数相同的普通网络需要更多步，或者学不会。',
    },
    quantity: {
      en: 'Steps to the fastest wave (relative error below 0.2) in the plain network over those in the multiscale one, lower row; the run’s length stands for never',
      zh: '下排学会最快波的步数（相对误差首次低于 0.2）：普通网络除以多尺度网络；未学会时以训练步数计',
    },
    source: 'liu2020multiscale',
    sourceDetail: { en: 'comparison with fully connected networks', zh: '与全连接网络的比较' },
    measure: 'lead',
    threshold: 1.25,
    direction: 'above',
    passRate: 0.95,
    describe: earlier,
  },
];
