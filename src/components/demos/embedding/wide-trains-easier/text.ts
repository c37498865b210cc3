/** All words of the figure. */
import { named, powerOfTen, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { Drawn, Student, WideFrame } from './frame.ts';
import { scientific } from './numbers.ts';
import { byWidth } from './results.ts';
import { countOf, doubleShare, usesOf } from './students.ts';

/** Shares of the students of the teacher's width that succeed: up to the first few, up to the second about half. */
const [few, half] = [1 / 3, 2 / 3] as const;

export const text: DemoText<WideFrame> = {
  title: {
    en: 'A student as wide as its teacher could copy it exactly. Does it?',
    zh: '与教师同宽的学生完全可以照搬教师。它做得到吗？',
  },
  prediction: {
    question: {
      en: 'A network of 4 neurons makes the data. Students learn from it, 12 of each width, from random weights. How many of those with 4 neurons get below an error of 0.001?',
      zh: '用 4 个神经元的网络产生数据，每种宽度 12 个学生，从随机的初始权重开始学习。4 个神经元的学生中，几个能把误差降到 0.001 以下？',
    },
    options: [
      { en: 'At least 9', zh: '至少 9 个' },
      { en: '5 to 8', zh: '5 到 8 个' },
      { en: 'At most 4', zh: '至多 4 个' },
    ],
    outcome(frame) {
      const narrow = byWidth(frame)[0];
      if (!narrow || narrow.known === 0) return -1;
      const rate = narrow.successes / narrow.known;
      return rate <= few ? 2 : rate <= half ? 1 : 0;
    },
    why: {
      en: 'One explanation: most that fail have a neuron that bends nothing where the points are, or one that stands in for two of the teacher’s, and no small step leads on. With neurons to spare, one is nearly always near enough.',
      zh: '一种解释：失败者多半有一个神经元在数据所在之处毫无弯折，或者有一个顶替了教师的两个，小步走不出去。神经元有富余时，几乎总有一个离得够近。',
    },
  },
  caption: {
    en: 'Every student’s final error, and the share of students of each width that succeed, with an error below the dashed line. Point at a student to see where its network bends, over its teacher’s, and its training error. A line joins the students that share a teacher and points.',
    zh: '每个学生的最终误差，以及各宽度的成功率；误差低于虚线为成功。指向一个学生，可看它的网络在何处弯折（与教师对照），以及训练误差。连线表示共用教师与训练点的学生。',
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
  planeTab: { en: 'Where it bends', zh: '弯折处' },
  plane: { en: 'Where this student’s network bends', zh: '这个学生的网络在何处弯折' },
  bend: { en: 'bend', zh: '弯折' },
  teacher: { en: 'teacher: ✓ found, ✗ missed', zh: '教师：✓ 已找到，✗ 未找到' },
  student: { en: 'student, the bolder the stronger', zh: '学生：越粗弯折越强' },
  piled: { en: 'student: neurons in one place piled up', zh: '学生：同一处的神经元叠放' },
  most: { en: 'holds 86% of the points', zh: '圈内有 86% 的点' },
  waiting: { en: 'No student has been trained yet.', zh: '尚未训练任何学生。' },
  curvesTab: { en: 'Training error', zh: '训练误差' },
  curves: { en: 'This student’s training error', zh: '这个学生的训练误差' },
  ofWidth: { en: 'width {width}', zh: '宽度 {width}' },
  step: { en: 'step', zh: '步' },
  others: { en: 'the same teacher, other widths', zh: '同一教师，其他宽度' },
  tableTab: { en: 'In numbers', zh: '数值' },
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
    return named(
      String(width),
      losses.length === 0 ? '–' : `${scientific(Math.min(...losses))} … ${scientific(Math.max(...losses))}`,
      lang,
    );
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
