/** What the panels show, in words with their numbers. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { carriers } from './directions.ts';
import type { PredictFrame } from './experiment.ts';
import type { Params } from './params.ts';
import { list } from './score.ts';

/** @param top largest height of the landscape; @param over the first phase is over, and the frame is of these settings */
export function makeAlts(frame: PredictFrame, params: Params, top: number, over: boolean, lang: Lang) {
  const en = lang === 'en';
  const found = over
    ? list(
        frame.found.map(({ angle }) => angle),
        lang,
      )
    : '';
  const predicted = over
    ? list(
        carriers(frame.extrema).map(({ angle }) => angle),
        lang,
      )
    : '';
  const at = params.points.map(([x, y]) => `(${showNumber(x)}, ${showNumber(y)})`).join(', ');
  const most = showNumber(Number(top.toPrecision(2)));
  return en
    ? {
        landscape:
          `The potential over the directions from −90° to 270°, between −${most} and ${most}. ` +
          (over
            ? `Predicted: ${predicted}. Found at step ${frame.step}: ${found}.`
            : `Marks: ${list(params.marks, lang) || 'none'}.`),
        data:
          `Training points ${at}.` +
          (over
            ? ` The network’s output is at most ${showNumber(Number(Math.max(...frame.network.map(Math.abs)).toPrecision(2)))}.`
            : ''),
        circle: over
          ? `The potential around the circle; rays of neurons at ${found}.`
          : 'The potential around the circle of directions.',
      }
    : {
        landscape:
          `从 −90° 到 270° 各方向的势函数，在 −${most} 与 ${most} 之间。` +
          (over ? `预言：${predicted}。第 ${frame.step} 步的结果：${found}。` : `标记：${list(params.marks, lang) || '无'}。`),
        data:
          `训练点 ${at}。` +
          (over ? `网络输出最大为 ${showNumber(Number(Math.max(...frame.network.map(Math.abs)).toPrecision(2)))}。` : ''),
        circle: over ? `圆周上的势函数；神经元的射线位于 ${found}。` : '方向圆周上的势函数。',
      };
}
