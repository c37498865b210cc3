/** The words of predict-directions. */
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import { fill, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { carriers, nearest, writtenAngles } from './directions.ts';
import type { PredictFrame } from './frame.ts';
import type { Params } from './params.ts';

export const text: DemoText = {
  title: { en: 'Can you tell where the neurons will gather, before they move?', zh: '神经元还没动，你能说出它们会聚到哪里吗？' },
  prediction: {
    question: {
      en: 'Two hundred neurons start in random directions. The landscape below is computed from the five points alone. Where will the neurons gather?',
      zh: '两百个神经元从随机方向出发。下面的地形只由五个点算出。神经元会聚集到哪里？',
    },
    options: [
      { en: 'Nowhere: they stay spread out', zh: '哪里也不去，始终分散' },
      { en: 'At the highest peaks and the deepest valleys', zh: '最高的峰与最深的谷' },
      { en: 'At every peak and every valley', zh: '每一座峰、每一个谷' },
    ],
    answer: 1,
    why: {
      en: 'A positive output weight makes a neuron climb, a negative one makes it descend, and its amplitude grows exponentially at the rate of the height it stands on. Lower peaks and valleys attract neurons too, but these stay too small to matter.',
      zh: '输出权重为正的神经元上坡，为负的下坡，幅值则以所在高度为速率指数增长。低矮的峰谷也吸引神经元，但它们太小，无足轻重。',
    },
  },
  caption: {
    en: 'The landscape is P(u) = (1/n) Σ yᵢ s(u · (xᵢ, 1)), the pull on a neuron of direction u = (w, b)/|(w, b)| while the output is about 0; s is the activation’s leading term at 0 (ReLU itself; z, z², z³ for tanh x, x tanh x, x² tanh x). A place carries when it is at least two thirds as high as the highest. Network: 200 neurons a s(wx + b), no output bias, gradient descent on the mean square error; each step changes the weights by 2 % of their length, which is the path of small steps at another pace. A direction is found where an 8° window holds a tenth of the amplitude |a| |(w, b)|. These are the directions of the first phase only.',
    zh: '地形为 P(u) = (1/n) Σ yᵢ s(u · (xᵢ, 1))，即输出约为 0 时方向 u = (w, b)/|(w, b)| 的神经元所受的牵引；s 是激活函数在 0 处的首项（ReLU 即其自身；tanh x、x tanh x、x² tanh x 分别为 z、z²、z³）。高度达到最高者三分之二的位置才算“起作用”。网络：200 个神经元 a s(wx + b)，无输出偏置，对均方误差做梯度下降；每步使权重变化其长度的 2 %，路径与小步长相同，只是快慢不同。8° 窗口内占总幅值 |a| |(w, b)| 的十分之一以上，即算找到一个方向。这些只是第一阶段的方向。',
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
    en: 'Click on the landscape or on the circle where you expect neurons, drag or arrow a mark to move it, Delete to remove it. Then Run.',
    zh: '在地形或圆周上点击你认为神经元会聚集之处；拖动或用方向键移动标记，按 Delete 删除。然后运行。',
  },
  marked: { en: 'Marks: {marks}. Press Run to see how near they are.', zh: '标记：{marks}。按“运行”看看有多接近。' },
  turning: { en: 'The neurons are turning.', zh: '神经元正在转向。' },
  noMarks: {
    en: 'The neurons gathered at {found}. New points give another riddle: mark first, then Run.',
    zh: '神经元聚集在 {found}。换一组点就是一道新题：先标记，再运行。',
  },
  score: {
    en: 'You marked {hits} of {count} directions to within 10°. Your marks are {errors} from the nearest.',
    zh: '{count} 个方向中你标中了 {hits} 个（误差 10° 以内）。各标记与最近方向相差 {errors}。',
  },
  data: { en: 'The points, and the network', zh: '训练点与网络' },
  shapes: { en: 'what your marks compute', zh: '你标记的神经元的形状' },
  foundShapes: { en: 'what the gathered neurons compute', zh: '聚集的神经元的形状' },
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
