/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { DataFrame } from './frame.ts';

export const tables = ({ samples, starts, teacher, student }: DataFrame) => [
  table(
    'errors',
    {
      en: 'Each student: initial weights (std), parameters of teacher and student, samples, draw, relative error on fresh points, how far the neurons point along the teacher’s',
      zh: '每个学生：初始权重的标准差、教师与学生的参数个数、样本数、第几次抽取、新数据上的相对误差、神经元与教师方向的一致程度',
    },
    columnsOf(
      ['start', 'std', 'teacher_parameters', 'student_parameters', 'samples', 'draw', 'error', 'along'],
      starts.flatMap(({ std, errors, along }, start) =>
        errors.flatMap((row, at) =>
          row.flatMap((error, draw) => [
            start,
            std,
            teacher,
            student,
            samples[at] as number,
            draw,
            error,
            along[at]?.[draw] ?? NaN,
          ]),
        ),
      ),
    ),
  ),
];
