/** What the figure says about single students. */
import type { Lang } from '#lib/i18n/text.ts';
import type { Drawn } from './creases.ts';
import type { WideFrame } from './jobs.ts';
import { scientific } from './numbers.ts';

export interface Student {
  index: number;
  width: number;
  start: number;
  loss: number;
  fresh: number;
  succeeded: boolean;
  /** 1 or 0 for each of the teacher's neurons. */
  found: readonly number[];
  creases: readonly Drawn[];
  /** log10 of the training error at the frame's steps. */
  curve: readonly number[];
}

/** The students that have been trained. */
export function studentsOf(frame: WideFrame): Student[] {
  return Array.from(frame.loss, (loss, index) => ({
    index,
    width: frame.widths[Math.floor(index / frame.starts)] as number,
    start: index % frame.starts,
    loss,
    fresh: frame.fresh[index] as number,
    succeeded: loss < frame.demand,
    found: frame.found[index] as number[],
    creases: frame.creases[index] as Drawn[],
    curve: frame.curves[index] as number[],
  })).filter(({ loss }) => !Number.isNaN(loss));
}

export const countOf = (found: readonly number[]) => found.filter((one) => one === 1).length;

/** The student shown while the reader points at none: of the narrowest that failed the one with the least error, the easiest to understand. */
export function exemplar(students: readonly Student[]): Student | undefined {
  const [first] = students;
  const failed = students.filter(({ width, succeeded }) => width === first?.width && !succeeded);
  return failed.sort((p, q) => p.loss - q.loss)[0] ?? first;
}

/** Creases further from the origin than this have hardly any points beyond them. */
export const reach = 2.5;
/** A neuron that bends less than this share of what the teacher's weakest does bends nothing to speak of. */
const idleShare = 0.05;
/** One that bends this many times as much as the teacher's strongest stands in for more than one of them. */
const doubleShare = 1.4;

const sizes = (creases: readonly Drawn[]) => creases.map(([, , amplitude]) => Math.abs(amplitude));
const isFar = ([, offset]: Drawn) => Math.abs(offset) > reach;

export const isFaint = ([, , amplitude]: Drawn, teacher: readonly Drawn[]) =>
  Math.abs(amplitude) < idleShare * Math.min(...sizes(teacher));

/** How many of a student's neurons bend nothing where the points are, and how many times as much as the teacher's strongest its own bends. */
export function usesOf(creases: readonly Drawn[], teacher: readonly Drawn[]) {
  const idle = creases.filter((crease) => isFar(crease) || isFaint(crease, teacher)).length;
  const near = creases.filter((crease) => !isFar(crease));
  return { idle, strength: Math.max(0, ...sizes(near)) / Math.max(...sizes(teacher)) };
}

/** A student's result, what it has found, and what its own neurons do. */
export function describeStudent(student: Student, teacher: readonly Drawn[], lang: Lang): string {
  const { width, start, succeeded, creases, found } = student;
  const [loss, fresh] = [scientific(student.loss), scientific(student.fresh)];
  const { idle, strength } = usesOf(creases, teacher);
  const isDouble = !succeeded && strength > doubleShare;
  const times = strength.toFixed(1);
  if (lang === 'zh')
    return (
      `宽度 ${width}，第 ${start + 1} 个学生：${succeeded ? '成功' : '失败'}，误差 ${loss}（新点上 ${fresh}）。` +
      `教师的 ${teacher.length} 个神经元找到了 ${countOf(found)} 个。` +
      `自己的 ${width} 个中${idle === 0 ? '没有闲着的' : `有 ${idle} 个在数据所在之处不起作用`}` +
      `${isDouble ? `，最强的一个，弯折幅度是教师神经元的 ${times} 倍` : ''}。`
    );
  const verb = idle === 1 ? 'bends' : 'bend';
  return (
    `Width ${width}, student ${start + 1}: ${succeeded ? 'success' : 'failure'}, error ${loss} (${fresh} on fresh points). ` +
    `It has found ${countOf(found)} of its teacher’s ${teacher.length} neurons. ` +
    `${idle === 0 ? 'None of its own is idle' : `Of its own ${width}, ${idle} ${verb} nothing where the points are`}` +
    `${isDouble ? `; the strongest bends ${times} times as much as any of the teacher’s` : ''}.`
  );
}
