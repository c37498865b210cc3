/** What a reader can set. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, inWords, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Relative error on fresh points below which a student has learned its teacher. */
export const bound = 0.01;
/** Samples for each parameter of the teacher. */
export const multiples = [1, 1.5, 2, 2.5, 3, 4, 8] as const;
/** That of them at which the directions of the students' neurons are judged. */
export const alongAt = 2.5;

export const params = {
  std: number({
    label: { en: 'Small initial weights (std)', zh: '小初始化（标准差）' },
    default: 1e-3,
    primary: true,
    min: 1e-5,
    max: 0.5,
    scale: 'log',
  }),
  large: number({
    label: { en: 'Large initial weights (std)', zh: '大初始化（标准差）' },
    default: 0.5,
    primary: true,
    min: 1e-3,
    max: 0.6,
    scale: 'log',
  }),
  teacher: number({
    label: { en: 'Neurons of the teacher', zh: '教师的神经元数' },
    default: 1,
    min: 1,
    max: 3,
    integer: true,
    primary: true,
  }),
  inputs: number({ label: { en: 'Inputs', zh: '输入维数' }, default: 5, min: 2, max: 12, integer: true, primary: true }),
  readout: choice({
    label: { en: 'Output weights of the large start', zh: '大初始化学生的输出权重' },
    help: {
      en: 'With 0 these students answer 0 before training; their input weights are as large as before.',
      zh: '取 0 时，这些学生训练前一律答 0；输入权重仍同样大。',
    },
    default: 'large',
    options: [
      { value: 'large', label: { en: 'as large as the others', zh: '与其余权重同样大' } },
      { value: 'zero', label: { en: '0', zh: '0' } },
    ],
  }),
  width: width({ default: 50, min: 3, max: 200, label: { en: 'Width of the student', zh: '学生的宽度' } }),
  draws: number({
    label: { en: 'Draws', zh: '抽取次数' },
    help: { en: 'Each has a teacher, samples and initial weights of its own.', zh: '每次各有教师、样本与初始权重。' },
    default: 3,
    min: 1,
    max: 9,
    integer: true,
  }),
  learningRate: learningRate({ default: 0.05, min: 0.01, max: 0.2 }),
  steps: steps({ default: 8000, min: 100, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Parameters of a network without biases: for each neuron its input weights and its output weight. */
export const parametersOf = (neurons: number, inputs: number) => neurons * (inputs + 1);

export const samplesOf = (p: Pick<Params, 'teacher' | 'inputs'>) =>
  multiples.map((multiple) => Math.round(multiple * parametersOf(p.teacher, p.inputs)));

/** The figure knows by it whether a frame belongs to the parameters on show. */
export const settingOf = (p: Params): string => inWords<Params>(params, p);
