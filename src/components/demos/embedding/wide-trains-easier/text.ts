/** All words of the figure. */
import { powerOfTen, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { Drawn, Student, WideFrame } from './frame.ts';
import { scientific } from './numbers.ts';
import { byWidth } from './results.ts';
import { countOf, doubleShare, usesOf } from './students.ts';

export const text: DemoText = {
  title: {
    en: 'A student as wide as its teacher could copy it exactly. Does it?',
    zh: '与教师同宽的学生完全可以照搬教师。它做得到吗？',
  },
  prediction: {
    question: {
      en: 'A network of 4 neurons makes the data. Students learn from it, 12 of each width, each from random weights. How many of the students with 4 neurons reach an error of nearly 0?',
      zh: '用一个 4 个神经元的网络产生数据，各种宽度的学生各 12 个，从随机权重出发学习。4 个神经元的学生中，有多少能把误差降到接近 0？',
    },
    options: [
      { en: 'Nearly all: 4 neurons are what it takes', zh: '几乎全部：4 个神经元正好够用' },
      { en: 'About half', zh: '大约一半' },
      { en: 'Few', zh: '很少' },
    ],
    answer: 2,
    why: {
      en: 'Most come to rest elsewhere: one of their neurons stands in for two of the teacher’s, another bends nothing, and no small step leads from there to the teacher. With neurons to spare there is nearly always one near enough to go where it is wanted.',
      zh: '多数停在了别处：一个神经元顶替教师的两个，另一个毫无作用，从那里出发，小步走不到教师。神经元有富余时，几乎总有一个离得够近，能去该去的地方。',
    },
  },
  caption: {
    en: 'Teacher and students compute Σ aⱼ s(wⱼ·x + bⱼ), without output bias. Each start has a teacher of its own (|wⱼ| = 2 in random directions, bⱼ from N(0, 1), aⱼ = ±1; neurons that nearly coincide, or that miss the points, are drawn again) and 300 points from N(0, I), which the students of all widths share. Students begin with w, b from N(0, 1/3) and a from N(0, 1/m), m their width; Adam, rate 0.02, a fifth of it after 70% of 3000 steps. Success: mean squared error on the points below 0.001. The widest has 200 weights, fewer than there are points. Fresh points: 1000 more. A neuron of the teacher is found when neurons of the student within 10° and 0.1 of its crease bend as much as it does, within a quarter; on which side of the crease a ReLU is flat, the others can make up for.',
    zh: '教师与学生都计算 Σ aⱼ s(wⱼ·x + bⱼ)，输出层无偏置。每个起点有各自的教师（|wⱼ| = 2，方向随机，bⱼ 取自 N(0, 1)，aⱼ = ±1；几乎重合的或落在数据之外的神经元重新抽取）和 300 个取自 N(0, I) 的点，各宽度的学生共用。学生的初始 w、b 取自 N(0, 1/3)，a 取自 N(0, 1/m)，m 为宽度；Adam，学习率 0.02，在 3000 步的 70% 之后降为五分之一。成功：训练点上的均方误差低于 0.001。最宽的学生有 200 个参数，少于训练点数。新点：另取 1000 个。若学生在教师某条折痕 10° 与 0.1 以内的神经元合起来弯折的幅度与之相差不到四分之一，就算找到了教师的这个神经元；ReLU 在折痕的哪一侧为零，可由其他神经元补偿。',
  },
};

export const labels = {
  rates: { en: 'Success rate', zh: '成功率' },
  interval: { en: 'with 95% interval', zh: '附 95% 置信区间' },
  width: { en: 'width of the student', zh: '学生的宽度' },
  strip: { en: 'Every student: final error', zh: '每个学生的最终误差' },
  pointAt: { en: 'point at one', zh: '指向任一个' },
  success: { en: 'success', zh: '成功' },
  pick: { en: 'A student; arrow keys go through them', zh: '选一个学生；用方向键逐个查看' },
  none: { en: 'none picked', zh: '未选' },
  plane: { en: 'Where this student’s network bends', zh: '这个学生的网络在何处弯折' },
  bend: { en: 'bend', zh: '弯折' },
  teacher: { en: 'teacher: ✓ found, ✗ missed', zh: '教师：✓ 已找到，✗ 未找到' },
  student: { en: 'student, the bolder the stronger', zh: '学生：越粗弯折越强' },
  piled: { en: 'student: neurons in one place piled up', zh: '学生：同一处的神经元叠放' },
  most: { en: 'holds 86% of the points', zh: '圈内有 86% 的点' },
  waiting: { en: 'No student has been trained yet.', zh: '尚未训练任何学生。' },
  curves: { en: 'This student’s training error', zh: '这个学生的训练误差' },
  ofWidth: { en: 'width {width}', zh: '宽度 {width}' },
  step: { en: 'step', zh: '步' },
  others: { en: 'the same teacher, other widths', zh: '同一教师，其他宽度' },
  head: { en: 'Width', zh: '宽度' },
  succeeded: { en: 'succeeded', zh: '成功' },
  freshError: { en: 'error on fresh points, median of successes', zh: '成功者在新点上的误差（中位数）' },
  foundBy: { en: 'teacher’s neurons found, mean of failures', zh: '失败者找到的教师神经元数（平均）' },
} satisfies Record<string, Text>;

/** A student's result, what it has found, and what its own neurons do. */
export function describeStudent(student: Student, teacher: readonly Drawn[], lang: Lang): string {
  const { width, start, succeeded, creases } = student;
  const [loss, fresh] = [scientific(student.loss), scientific(student.fresh)];
  const { idle, strength } = usesOf(creases, teacher);
  const found = countOf(student.found);
  const isDouble = !succeeded && strength > doubleShare;
  const times = strength.toFixed(1);
  if (lang === 'zh')
    return (
      `宽度 ${width}，第 ${start + 1} 个学生：${succeeded ? '成功' : '失败'}，误差 ${loss}（新点上 ${fresh}）。` +
      `教师的 ${teacher.length} 个神经元找到了 ${found} 个。` +
      `自己的 ${width} 个中${idle === 0 ? '没有闲着的' : `有 ${idle} 个在数据所在之处不起作用`}` +
      `${isDouble ? `，最强的一个，弯折幅度是教师神经元的 ${times} 倍` : ''}。`
    );
  const verb = idle === 1 ? 'bends' : 'bend';
  return (
    `Width ${width}, student ${start + 1}: ${succeeded ? 'success' : 'failure'}, error ${loss} (${fresh} on fresh points). ` +
    `It has found ${found} of its teacher’s ${teacher.length} neurons. ` +
    `${idle === 0 ? 'None of its own is idle' : `Of its own ${width}, ${idle} ${verb} nothing where the points are`}` +
    `${isDouble ? `; the strongest bends ${times} times as much as any of the teacher’s` : ''}.`
  );
}

/** What the panels show, in words with their numbers. */
export function alts(frame: WideFrame, picked: Student | undefined, lang: Lang) {
  const { demand, starts, teachers } = frame;
  const en = lang === 'en';
  const known = byWidth(frame);
  const rates = known.map(({ width, successes, known }) =>
    en ? `${successes} of ${known} at width ${width}` : `宽度 ${width} 为 ${known} 个中 ${successes} 个`,
  );
  const ranges = known.map(({ width, own }) => {
    const losses = own.map(({ loss }) => loss);
    return `${width}: ${losses.length === 0 ? '–' : `${scientific(Math.min(...losses))} … ${scientific(Math.max(...losses))}`}`;
  });
  const about = picked ? describeStudent(picked, teachers[picked.start] ?? [], lang) : '';
  const ends = picked ? [picked.curve[0], picked.curve.at(-1)].map((value) => powerOfTen(Math.round(value ?? NaN))) : [];
  const success = scientific(demand);
  return {
    en: {
      rates: `Success rate against width: ${rates.join(', ')}.`,
      strip: `Final training error of ${starts} students a width on a logarithmic axis, success below ${success}. Least and largest by width: ${ranges.join('; ')}.`,
      plane: `Creases of one student and its teacher. ${about}`,
      curves: `Training error of that student by step, both axes logarithmic: about ${ends.join(' to ')}.`,
    },
    zh: {
      rates: `成功率与宽度：${rates.join('，')}。`,
      strip: `每种宽度 ${starts} 个学生的最终训练误差，对数坐标，低于 ${success} 为成功。各宽度的最小与最大值：${ranges.join('；')}。`,
      plane: `一个学生与其教师的折痕。${about}`,
      curves: `该学生各步的训练误差，双对数坐标：约 ${ends.join(' 到 ')}。`,
    },
  }[lang];
}
