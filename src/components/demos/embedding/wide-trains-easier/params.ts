/** What a reader can set. */
import { activation, learningRate, optimiser, samples, steps } from '#lib/experiment/network-params.ts';
import { choice, inWords, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';

export const params = {
  teacher: number({
    label: { en: 'Neurons of the teacher', zh: '教师的神经元数' },
    default: 4,
    min: 1,
    max: 6,
    integer: true,
    primary: true,
  }),
  activation: activation(['relu', 'tanh'], { primary: true, help: { en: 'Of teacher and students.', zh: '教师与学生相同。' } }),
  inputs: choice({
    label: { en: 'Inputs', zh: '输入维数' },
    default: '2',
    options: [
      { value: '1', label: { en: 'one: the line', zh: '一维：直线' } },
      { value: '2', label: { en: 'two: the plane', zh: '二维：平面' } },
    ],
  }),
  points: samples({ label: { en: 'Training points', zh: '训练点数' }, default: 300, min: 10, max: 400 }),
  widest: number({
    label: { en: 'Width of the widest', zh: '最宽学生的宽度' },
    default: 50,
    min: 8,
    max: 100,
    integer: true,
    scale: 'log',
  }),
  starts: number({
    label: { en: 'Students a width', zh: '每种宽度的学生数' },
    help: {
      en: 'Each has a teacher, training points and initial weights of its own; students of different widths share teachers and points.',
      zh: '每个学生都有各自的教师、训练点和初始权重；不同宽度的学生对应同一批教师与训练点。',
    },
    default: 12,
    min: 4,
    max: 40,
    integer: true,
  }),
  steps: steps({ default: 3000, min: 50, max: 10000, primary: true }),
  optimiser: optimiser(),
  learningRate: learningRate({
    default: 0.02,
    min: 0.001,
    max: 0.3,
    help: { en: 'A fifth of it in the last 30% of the steps.', zh: '最后 30% 的步数降为五分之一。' },
  }),
  demand: number({
    label: { en: 'Success: error below', zh: '成功：误差低于' },
    help: { en: 'Mean squared error on the training points at the end.', zh: '训练结束时训练点上的均方误差。' },
    default: 1e-3,
    min: 1e-10,
    max: 0.1,
    scale: 'log',
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Widths of the students, ascending: the teacher's, one more, and on towards the widest. */
export function widthsOf({ teacher: k, widest }: Pick<Params, 'teacher' | 'widest'>): number[] {
  const between = [k, k + 1, Math.round(1.75 * k), 3 * k, 6 * k].filter((width) => width < widest);
  return [...new Set([...between, widest])];
}

/** Steps at which a student's training error is kept. */
export const curveSteps = (p: Pick<Params, 'steps'>) => logSteps(p.steps, 1.5);

/** The figure knows by it whether a frame belongs to the parameters on show. */
export const settingOf = (p: Params): string => inWords<Params>(params, p);
