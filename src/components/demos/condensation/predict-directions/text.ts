/** The words of predict-directions. */
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import { fill, type Lang, type Text } from '#lib/i18n/text.ts';
import { turn } from '#lib/numerics/angle.ts';
import type { DemoText } from '../../types.ts';
import { percent } from '../format.ts';
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
      en: 'Three peaks and valleys of this landscape are nearly equally high; a fourth, at <Run value="weakest" />°, is half as high. How much amplitude gathers there, compared with each of the others?',
      zh: '势函数有三处峰谷高度相近，第四处在 <Run value="weakest" />°，只有一半高。与其余每一处相比，那里会聚集多少幅值？',
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
      zh: '幅值随“高度乘以时间”指数增长。高度减半，增长的倍数就只是别处的平方根，而别处的倍数到最后已经很大。',
    },
  },
  caption: {
    en: 'The landscape P, computed from the points alone, is the pull on a neuron of direction u = (w, b)/|(w, b)| while the output is about zero. Each dot is a neuron, larger with more amplitude; on the line it climbs, under it it descends. Mark where you expect them, then run. Drag the points for another landscape.',
    zh: '势函数 P 只由数据点算出，是输出约为零时方向 u = (w,\u00a0b)/|(w,\u00a0b)| 的神经元所受的牵引。一点为一个神经元，幅值越大点越大；线上的往上走，线下的往下走。先标出你认为它们会聚到哪里，再运行。拖动数据点，P 随之改变。',
  },
};

export const labels = {
  landscape: { en: 'The landscape P', zh: '势函数 P' },
  direction: { en: 'direction of (w, b), degrees', zh: '(w,\u00a0b) 的方向（度）' },
  climb: { en: 'neurons with a > 0 climb ↑', zh: 'a > 0 的神经元往上走 ↑' },
  descend: { en: 'neurons with a < 0 descend ↓', zh: 'a < 0 的神经元往下走 ↓' },
  left: { en: 'P of y − f', zh: 'y − f 的 P' },
  predicted: { en: 'predicted', zh: '预言' },
  mark: { en: 'Your mark {n}', zh: '你的第 {n} 个标记' },
  addMark: { en: 'Add a mark', zh: '添加标记' },
  clearMarks: { en: 'Clear marks', zh: '清除标记' },
  newPoints: { en: 'New points', zh: '换一组点' },
  hint: {
    en: 'Click on the landscape or on the circle where you expect neurons, drag or arrow a mark to move it, Delete to remove it. Then run.',
    zh: '在势函数图或圆周上点击你认为神经元会聚到的地方；标记可拖动，也可用方向键移动，按 Delete 删除。然后运行。',
  },
  marked: { en: 'Marks: {marks}. The run shows how near they are.', zh: '标记：{marks}。运行后便知相差多少。' },
  turning: {
    en: 'The neurons have not gathered yet: mark where you expect them.',
    zh: '神经元尚未聚集：标出你认为它们会去哪里。',
  },
  noMarks: {
    en: 'The neurons gathered at {found}. New points give another riddle: mark first, then run.',
    zh: '神经元聚到 {found}。换一组点就是一道新题：先标记，再运行。',
  },
  score: {
    en: 'You marked {hits} of {count} directions to within 10°. Your marks are {errors} from the nearest.',
    zh: '{count} 个方向中你标中了 {hits} 个（误差 10° 以内）。各标记与最近方向相差 {errors}。',
  },
  data: { en: 'Points: drag them', zh: '训练点（可拖动）' },
  shapes: { en: 'at your marks', zh: '你标记处的神经元' },
  foundShapes: { en: 'gathered neurons', zh: '聚集的神经元' },
  circle: { en: 'The same on the circle', zh: '在圆周上看' },
  circleKey: { en: 'dot: before; ray: amplitude', zh: '点：训练前；射线：幅值' },
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

/** Where the neurons stand: how many climb and descend, and how far they have come on average, weighed by amplitude: 1 at the highest place. */
function walk({ angles, amplitudes }: PredictFrame, heightAt: (angle: number) => number) {
  const total = amplitudes.reduce((sum, amplitude) => sum + Math.abs(amplitude), 0);
  const height = amplitudes.reduce((sum, amplitude, j) => sum + amplitude * heightAt(angles[j] as number), 0) / total;
  const climbing = amplitudes.filter((amplitude) => amplitude > 0).length;
  return { climbing, descending: amplitudes.length - climbing, height: percent(height) };
}

/**
 * What the panels show, in words with their numbers.
 * @param landscape its height at a direction, and the largest
 * @param now the frame is of these settings, and its first phase is over or is not; null: of others
 */
export function makeAlts(
  frame: PredictFrame,
  { points, marks }: Params,
  landscape: { value: (angle: number) => number; top: number },
  now: { over: boolean } | null,
  lang: Lang,
) {
  const [found, predicted] = [listOf(frame.found, lang), listOf(carriers(frame.extrema), lang)];
  const at = points.map(([x, y]) => `(${showNumber(x)}, ${showNumber(y)})`).join(', ');
  const [most, output] = [showDigits(landscape.top), showDigits(Math.max(...frame.network.map(Math.abs)))];
  const marked = list(marks, lang);
  const { climbing, descending, height } = walk(frame, (angle) => landscape.value(angle) / landscape.top);
  const over = now?.over ?? false;
  const en = {
    neurons: now
      ? `At step ${frame.step} ${climbing} neurons climb and ${descending} descend; by amplitude they are at ${height} of the greatest height or depth. `
      : '',
    landscape: over ? `Predicted: ${predicted}. Found at step ${frame.step}: ${found}.` : `Marks: ${marked || 'none'}.`,
    data: over ? ` The network’s output is at most ${output}.` : '',
    circle: over ? `; rays of neurons at ${found}.` : ' of directions.',
  };
  const zh = {
    neurons: now
      ? `第 ${frame.step} 步：${climbing} 个神经元往上走，${descending} 个往下走；按幅值加权平均，走到最大高度（或深度）的 ${height}。`
      : '',
    landscape: over ? `预言：${predicted}。第 ${frame.step} 步的结果：${found}。` : `标记：${marked || '无'}。`,
    data: over ? `网络输出最大为 ${output}。` : '',
    circle: over ? `圆周上的势函数；神经元的射线位于 ${found}。` : '方向圆周上的势函数。',
  };
  return {
    en: {
      landscape: `The potential over the directions from −90° to 270°, between −${most} and ${most}. ${en.neurons}${en.landscape}`,
      data: `Training points ${at}.${en.data}`,
      circle: `The potential around the circle${en.circle}`,
    },
    zh: {
      landscape: `从 −90° 到 270° 各方向的势函数，在 −${most} 与 ${most} 之间。${zh.neurons}${zh.landscape}`,
      data: `训练点 ${at}。${zh.data}`,
      circle: zh.circle,
    },
  }[lang];
}
