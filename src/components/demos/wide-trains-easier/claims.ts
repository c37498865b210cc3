/** The claims, and their verdicts in words. */
import type { Claim } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { median } from '#lib/numerics/proportion.ts';
import { successesOf, type WideFrame } from './jobs.ts';
import { scientific } from './numbers.ts';

function soFar({ step, loss }: WideFrame): Text {
  return { en: `${step} of ${loss.length} students trained.`, zh: `${loss.length} 个学生中已训练 ${step} 个。` };
}

const minus = (value: number) => showNumber(Number(value.toFixed(2))).replace('-', '−');

/** Median error on fresh points of the students of a width that have succeeded; NaN if none has. */
export function freshOfSuccesses({ loss, fresh, starts, demand }: WideFrame, widthIndex: number): number {
  const own = Array.from({ length: starts }, (_, start) => widthIndex * starts + start);
  return median(own.filter((i) => (loss[i] as number) < demand).map((i) => fresh[i] as number));
}

export const claims: Claim<WideFrame>[] = [
  {
    id: 'easier',
    statement: {
      en: 'A student much wider than its teacher learns from most starts, one of the teacher’s own width seldom: the success rates differ by more than 0.3.',
      zh: '比教师宽得多的学生从大多数初始参数出发都能学会，与教师同宽的却很少学会：成功率相差 0.3 以上。',
    },
    quantity: {
      en: 'Success rate of the widest students minus that of students as wide as the teacher',
      zh: '最宽学生的成功率减去与教师同宽的学生的成功率',
    },
    source: 'safran2018spurious',
    sourceDetail: {
      en: 'the experiments, in which a few neurons more than the teacher has make spurious minima rare; there aⱼ = 1, orthonormal teachers and the error over all inputs; these teachers, the sample and the widths are ours',
      zh: '实验部分：比教师多几个神经元，虚假极小值便很少遇到；那里 aⱼ = 1，教师权重正交，误差对全部输入取平均；这里的教师、有限样本与各宽度为本站所设',
    },
    measure: 'gain',
    threshold: 0.3,
    direction: 'above',
    passRate: 0.95,
    describe(frame) {
      if (Number.isNaN(frame.measures['gain'])) return soFar(frame);
      const last = frame.widths.length - 1;
      const [narrow, wide] = [successesOf(frame, 0), successesOf(frame, last)];
      const gain = minus(frame.measures['gain'] ?? NaN);
      const [narrowest, widest] = [frame.widths[0], frame.widths[last]];
      return {
        en: `${narrow.successes} of ${narrow.known} students of width ${narrowest} succeed, and ${wide.successes} of ${wide.known} of width ${widest}: rates ${gain} apart.`,
        zh: `宽度 ${narrowest} 的 ${narrow.known} 个学生中成功 ${narrow.successes} 个，宽度 ${widest} 的 ${wide.known} 个中成功 ${wide.successes} 个：成功率相差 ${gain}。`,
      };
    },
  },
  {
    id: 'teacher-learned',
    statement: {
      en: 'What the widest students have learned is the teacher and not only its answers at the training points: on fresh points their median error is below 0.01.',
      zh: '最宽的学生学到的是教师本身，而不只是训练点上的答案：在新的点上，误差的中位数低于 0.01。',
    },
    quantity: {
      en: 'Median over the widest students of the mean squared error on fresh points',
      zh: '最宽学生在新点上均方误差的中位数',
    },
    source: 'safran2018spurious',
    sourceDetail: {
      en: 'where the error is over all inputs, so that the question does not arise; on a sample it does, and the measure is ours',
      zh: '那里的误差对全部输入取平均，不存在这一问题；有限样本下才有，度量为本站所设',
    },
    measure: 'freshError',
    threshold: 0.01,
    direction: 'below',
    passRate: 0.95,
    describe(frame) {
      const { freshError } = frame.measures as { freshError: number };
      if (Number.isNaN(freshError)) return soFar(frame);
      const [narrowest, widest] = [frame.widths[0], frame.widths.at(-1)];
      const own = freshOfSuccesses(frame, 0);
      const narrow = Number.isNaN(own)
        ? { en: '', zh: '' }
        : {
            en: `; for those of width ${narrowest} that succeed it is ${scientific(own)}`,
            zh: `；宽度 ${narrowest} 而成功的学生为 ${scientific(own)}`,
          };
      return {
        en: `on fresh points the median error at width ${widest} is ${scientific(freshError)}${narrow.en}.`,
        zh: `在新的点上，宽度 ${widest} 的误差中位数为 ${scientific(freshError)}${narrow.zh}。`,
      };
    },
  },
];
