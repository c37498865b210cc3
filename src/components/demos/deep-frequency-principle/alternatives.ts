/** What the panels of deep-frequency-principle show, in words and numbers, for readers who do not see them. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { ratiosBefore, ratiosNow } from './claims.ts';
import type { DepthFrame } from './experiment.ts';
import type { RunnerRecord } from './runner.ts';

const list = (values: readonly number[]) => values.map((value) => value.toFixed(2)).join(', ');

export function alternatives(frame: DepthFrame, lang: Lang) {
  const { networks, step } = frame;
  const fit = ({ fitStep, loss }: RunnerRecord) =>
    Number.isNaN(fitStep)
      ? {
          en: `error ${showNumber(loss.at(-1) ?? NaN)} at step ${step}`,
          zh: `第 ${step} 步误差 ${showNumber(loss.at(-1) ?? NaN)}`,
        }[lang]
      : { en: `fitted at step ${fitStep}`, zh: `第 ${fitStep} 步拟合` }[lang];
  const each = (tell: (network: RunnerRecord) => string) =>
    networks.map((network) => `${network.depth}: ${tell(network)}`).join(lang === 'en' ? '; ' : '；');
  const ratios = each((network) => list(ratiosNow(frame, network)));
  const deepest = networks.at(-1);
  const before = deepest ? list(ratiosBefore(frame, deepest)) : '';
  const now = deepest ? list(ratiosNow(frame, deepest)) : '';
  if (lang === 'en')
    return {
      region: (network: RunnerRecord) =>
        `The two spirals and the region that the network with ${network.depth} hidden layers of ${network.width} units gives to one of them; ${fit(network)}.`,
      race: `Mean squared error by step, by number of hidden layers. ${each(fit)}.`,
      byLayer: `Low-frequency ratio from the input to the last hidden layer. Four layers before training: ${before}. Now, by number of hidden layers: ${ratios}.`,
      over: `Low-frequency ratio of the four hidden layers over training, from ${before} to ${now}, the input first.`,
    };
  return {
    region: (network: RunnerRecord) =>
      `两条螺线，以及 ${network.depth} 个隐藏层、每层 ${network.width} 个神经元的网络判给其中一条的区域；${fit(network)}。`,
    race: `各步的均方误差，按隐藏层数。${each(fit)}。`,
    byLayer: `从输入到最后一个隐藏层的低频占比。四层网络训练前：${before}。目前按隐藏层数：${ratios}。`,
    over: `训练中四个隐藏层的低频占比，由 ${before} 变为 ${now}，第一个数为输入。`,
  };
}
