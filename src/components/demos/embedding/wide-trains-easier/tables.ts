/** The data of the figure as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import { wilsonInterval } from '#lib/numerics/proportion.ts';
import type { Drawn, WideFrame } from './frame.ts';
import { byWidth } from './results.ts';
import { countOf } from './students.ts';

/** Rows of creases, each with what stands `first` in all of them. */
const rows = (creases: readonly Drawn[], first: number[]) => creases.flatMap((crease, j) => [...first, j, ...crease]);

export const tables = (frame: WideFrame) => [
  table(
    'students',
    {
      en: 'Each student: mean squared error on the training points and on fresh points at the end, below which training error it has succeeded, and how many of the teacher’s neurons it has found',
      zh: '每个学生：训练结束时训练点与新点上的均方误差、算作成功的训练误差上限、找到了教师的几个神经元',
    },
    columnsOf(
      ['width', 'start', 'training_error', 'fresh_error', 'success_below', 'found'],
      frame.students.flatMap((s) => [s.width, s.start, s.loss, s.fresh, frame.demand, countOf(s.found)]),
    ),
  ),
  table(
    'rates',
    { en: 'Successes by width, with Wilson’s 95% interval', zh: '各宽度的成功数与 Wilson 95% 置信区间' },
    columnsOf(
      ['width', 'successes', 'students', 'low', 'high'],
      byWidth(frame).flatMap(({ width, successes, known }) => [width, successes, known, ...wilsonInterval(successes, known)]),
    ),
  ),
  table(
    'curves',
    { en: 'Decimal logarithm of the training error by step', zh: '各步训练误差的常用对数' },
    columnsOf(
      ['width', 'start', 'step', 'log10_error'],
      frame.students.flatMap(({ width, start, curve }) =>
        curve.flatMap((value, at) => [width, start, frame.steps[at] as number, value]),
      ),
    ),
  ),
  table(
    'teachers',
    {
      en: 'Creases of the teachers: direction of the normal in degrees, offset, amplitude',
      zh: '教师的折痕：法向角度（度）、到原点的有向距离、幅度',
    },
    columnsOf(
      ['start', 'neuron', 'angle', 'offset', 'amplitude'],
      frame.teachers.flatMap((creases, start) => rows(creases, [start])),
    ),
  ),
  table(
    'creases',
    { en: 'Creases of the students', zh: '学生的折痕' },
    columnsOf(
      ['width', 'start', 'neuron', 'angle', 'offset', 'amplitude'],
      frame.students.flatMap(({ width, start, creases }) => rows(creases, [width, start])),
    ),
  ),
];
