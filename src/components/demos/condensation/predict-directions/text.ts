/** The words of predict-directions. */
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import { fill, type Lang, type Text } from '#lib/i18n/text.ts';
import { turn } from '#lib/numerics/angle.ts';
import type { DemoText } from '../../types.ts';
import { carriers, halfWidth, nearest, writtenAngles } from './directions.ts';
import type { PredictFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Amplitude that has gathered at each extremum, in the order of their height. */
const gathered = ({ angles, amplitudes, extrema }: PredictFrame): number[] =>
  extrema.map(({ angle, height }) =>
    amplitudes.reduce((sum, amplitude, j) => {
      const isThere = amplitude * height > 0 && Math.abs(turn(angles[j] as number, angle)) <= halfWidth;
      return isThere ? sum + Math.abs(amplitude) : sum;
    }, 0),
  );

export const text: DemoText<PredictFrame> = {
  title: { en: 'Can you tell where the neurons will gather, before they move?', zh: '神经元还没动，你能说出它们会聚到哪里吗？' },
  prediction: {
    question: {
      en: 'Three peaks and valleys of this landscape are nearly equally high; a fourth, at −17°, is half as high. How much amplitude gathers there, compared with each of the others?',
      zh: '这片地形有三座峰谷高低相近，第四个在 −17°，只有一半高。与其余每一个相比，那里会聚集多少幅值？',
    },
    options: [
      { en: 'About half as much', zh: '约一半' },
      { en: 'About a tenth', zh: '约十分之一' },
      { en: 'Less than a hundredth', zh: '不到百分之一' },
    ],
    outcome(frame) {
      const all = gathered(frame);
      const lowest = all.pop() ?? NaN;
      const ratio = (lowest * all.length) / all.reduce((sum, amplitude) => sum + amplitude, 0);
      if (Number.isNaN(ratio) || Number.isNaN(frame.measures['angle'])) return -1;
      return ratio >= 0.25 ? 0 : ratio >= 0.01 ? 1 : 2;
    },
    why: {
      en: 'Amplitude grows as an exponential of height times time. At half the height a neuron grows only by the square root of the others’ factor, and by the end that factor is large.',
      zh: '幅值随“高度乘以时间”指数增长。高度减半，增长倍数就只有别处的平方根，而到最后这个倍数已经很大。',
    },
  },
  caption: {
    en: 'The landscape P, computed from the points alone, is the pull on a neuron of direction u = (w, b)/|(w, b)| while the output is about zero. Mark where you expect neurons; the run shows where they go, on the landscape and around the circle. Drag the points for another landscape.',
    zh: '地形 P 只由数据点算出，是输出约为零时方向 u = (w, b)/|(w, b)| 的神经元所受的牵引。标出你认为神经元会聚集之处，运行后看它们在地形与圆周上的去向。拖动数据点可得另一片地形。',
  },
};

export const labels = {
  landscape: { en: 'The landscape P', zh: '地形 P' },
  direction: { en: 'direction of (w, b), degrees', zh: '(w, b) 的方向（度）' },
  climb: { en: 'a > 0 climbs ↑', zh: 'a > 0 上坡 ↑' },
  descend: { en: 'a < 0 descends ↓', zh: 'a < 0 下坡 ↓' },
  now: { en: 'now', zh: '现在' },
  predicted: { en: 'predicted', zh: '预言' },
  mark: { en: 'Your mark {n}', zh: '你的第 {n} 个标记' },
  addMark: { en: 'Add a mark', zh: '添加标记' },
  clearMarks: { en: 'Clear marks', zh: '清除标记' },
  newPoints: { en: 'New points', zh: '换一组点' },
  hint: {
    en: 'Click on the landscape or on the circle where you expect neurons, drag or arrow a mark to move it, Delete to remove it. Then run.',
    zh: '在地形或圆周上点击你认为神经元会聚集之处；拖动或用方向键移动标记，按 Delete 删除。然后运行。',
  },
  marked: { en: 'Marks: {marks}. The run shows how near they are.', zh: '标记：{marks}。运行后看看有多接近。' },
  turning: {
    en: 'The neurons have not gathered yet: mark where you expect them.',
    zh: '神经元尚未聚集：标出你认为它们会去的地方。',
  },
  noMarks: {
    en: 'The neurons gathered at {found}. New points give another riddle: mark first, then run.',
    zh: '神经元聚集在 {found}。换一组点就是一道新题：先标记，再运行。',
  },
  score: {
    en: 'You marked {hits} of {count} directions to within 10°. Your marks are {errors} from the nearest.',
    zh: '{count} 个方向中你标中了 {hits} 个（误差 10° 以内）。各标记与最近方向相差 {errors}。',
  },
  data: { en: 'Points: drag them', zh: '训练点（可拖动）' },
  shapes: { en: 'at your marks', zh: '你标记处的神经元' },
  foundShapes: { en: 'gathered neurons', zh: '聚集的神经元' },
  circle: { en: 'The same on the circle', zh: '在圆周上看' },
  circleKey: { en: 'ray: amplitude', zh: '射线：幅值' },
  places: { en: 'Predicted and found', zh: '预言与结果' },
  place: { en: 'place', zh: '位置' },
  height: { en: 'height', zh: '高度' },
  found: { en: 'found', zh: '结果' },
  peak: { en: 'peak', zh: '峰' },
  valley: { en: 'valley', zh: '谷' },
  low: { en: 'too low', zh: '太低' },
  elsewhere: { en: 'elsewhere', zh: '别处' },
  missing: { en: '–', zh: '–' },
  run: { en: 'Shown after the run.', zh: '运行后显示。' },
} satisfies Record<string, Text>;

/** A direction counts as marked within this many degrees. */
const hit = 10;

const joined = (parts: readonly string[], lang: Lang) =>
  lang === 'en' && parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('、');

/** "−17°, 45° and 138°" */
export const list = (angles: readonly number[], lang: Lang): string => joined(writtenAngles(angles), lang);

/** The same of directions. */
const listOf = (places: readonly { angle: number }[], lang: Lang) =>
  list(
    places.map(({ angle }) => angle),
    lang,
  );

/** How many of the directions found were marked, and how far each mark is from the nearest. */
export function score({ found, marks }: Pick<PredictFrame, 'found' | 'marks'>, lang: Lang): string {
  if (marks.length === 0) return fill(labels.noMarks[lang], { found: listOf(found, lang) });
  const marked = marks.map((angle) => ({ angle }));
  const errors = marks
    .map((mark) => nearest(mark, found))
    .map((error) => `${error < 10 ? error.toFixed(1) : Math.round(error)}°`);
  return fill(labels.score[lang], {
    hits: found.filter(({ angle }) => nearest(angle, marked) <= hit).length,
    count: found.length,
    errors: joined(errors, lang),
  });
}

/**
 * What the panels show, in words with their numbers.
 * @param top largest height of the landscape
 * @param over the first phase is over, and the frame is of these settings
 */
export function makeAlts(frame: PredictFrame, { points, marks }: Params, top: number, over: boolean, lang: Lang) {
  const [found, predicted] = [listOf(frame.found, lang), listOf(carriers(frame.extrema), lang)];
  const at = points.map(([x, y]) => `(${showNumber(x)}, ${showNumber(y)})`).join(', ');
  const [most, output] = [showDigits(top), showDigits(Math.max(...frame.network.map(Math.abs)))];
  const marked = list(marks, lang);
  const en = {
    landscape: over ? `Predicted: ${predicted}. Found at step ${frame.step}: ${found}.` : `Marks: ${marked || 'none'}.`,
    data: over ? ` The network’s output is at most ${output}.` : '',
    circle: over ? `; rays of neurons at ${found}.` : ' of directions.',
  };
  const zh = {
    landscape: over ? `预言：${predicted}。第 ${frame.step} 步的结果：${found}。` : `标记：${marked || '无'}。`,
    data: over ? `网络输出最大为 ${output}。` : '',
    circle: over ? `圆周上的势函数；神经元的射线位于 ${found}。` : '方向圆周上的势函数。',
  };
  return {
    en: {
      landscape: `The potential over the directions from −90° to 270°, between −${most} and ${most}. ${en.landscape}`,
      data: `Training points ${at}.${en.data}`,
      circle: `The potential around the circle${en.circle}`,
    },
    zh: {
      landscape: `从 −90° 到 270° 各方向的势函数，在 −${most} 与 ${most} 之间。${zh.landscape}`,
      data: `训练点 ${at}。${zh.data}`,
      circle: zh.circle,
    },
  }[lang];
}
