/** The data of the figure as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { wilsonInterval } from '#lib/numerics/proportion.ts';
import type { Drawn } from './creases.ts';
import { successesOf, type WideFrame } from './jobs.ts';

export function tables(frame: WideFrame): Table[] {
  const { widths, starts, loss, fresh, found, demand } = frame;
  const students = Array.from(loss, (_, i) => ({ i, width: widths[Math.floor(i / starts)] as number, start: i % starts }));
  const rows = (creases: readonly Drawn[], first: number[]) => creases.map((crease, j) => [...first, j, ...crease]);
  return [
    {
      name: 'students',
      caption: {
        en: 'Each student: mean squared error on the training points and on fresh points at the end, below which training error it has succeeded, and how many of the teacher’s neurons it has found',
        zh: '每个学生：训练结束时训练点与新点上的均方误差、算作成功的训练误差上限、找到了教师的几个神经元',
      },
      columns: ['width', 'start', 'training_error', 'fresh_error', 'success_below', 'found'],
      rows: students.map(({ i, width, start }) => [
        width,
        start,
        loss[i] as number,
        fresh[i] as number,
        demand,
        (found[i] as number[]).filter((one) => one === 1).length,
      ]),
    },
    {
      name: 'rates',
      caption: { en: 'Successes by width, with Wilson’s 95% interval', zh: '各宽度的成功数与 Wilson 95% 置信区间' },
      columns: ['width', 'successes', 'students', 'low', 'high'],
      rows: widths.map((width, w) => {
        const { successes, known } = successesOf(frame, w);
        return [width, successes, known, ...wilsonInterval(successes, known)];
      }),
    },
    {
      name: 'curves',
      caption: { en: 'Decimal logarithm of the training error by step', zh: '各步训练误差的常用对数' },
      columns: ['width', 'start', 'step', 'log10_error'],
      rows: students.flatMap(({ i, width, start }) =>
        (frame.curves[i] as number[]).map((value, at) => [width, start, frame.steps[at] as number, value]),
      ),
    },
    {
      name: 'teachers',
      caption: {
        en: 'Creases of the teachers: direction of the normal in degrees, offset, amplitude',
        zh: '教师的折痕：法向角度（度）、到原点的有向距离、幅度',
      },
      columns: ['start', 'neuron', 'angle', 'offset', 'amplitude'],
      rows: frame.teachers.flatMap((creases, start) => rows(creases, [start])),
    },
    {
      name: 'creases',
      caption: { en: 'Creases of the students', zh: '学生的折痕' },
      columns: ['width', 'start', 'neuron', 'angle', 'offset', 'amplitude'],
      rows: students.flatMap(({ i, width, start }) => rows(frame.creases[i] as Drawn[], [width, start])),
    },
  ];
}
