/** All words of the figure, in both languages. */
import { showDigits } from '#lib/experiment/params.ts';
import { listed, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { DataFrame } from './frame.ts';

/** Samples at which the answers of the prediction begin. */
const answers = [6, 18] as const;

export const text: DemoText<DataFrame> = {
  title: {
    en: 'Fifty neurons learn one. How much data do they need?',
    zh: '五十个神经元学一个，要多少数据？',
  },
  prediction: {
    question: {
      en: 'The teacher is one neuron with 6 parameters, the student has 300. From tiny initial weights, how many samples bring its error on fresh data below 1%?',
      zh: '教师是一个神经元，有 6 个参数；学生有 300 个参数。从极小的初始化出发，要多少样本，学生在新数据上的误差才降到 1% 以下？',
    },
    options: [
      { en: 'Fewer than 6', zh: '少于 6 个' },
      { en: '6 to 18', zh: '6 到 18 个' },
      { en: 'More than 18', zh: '多于 18 个' },
    ],
    outcome({ starts: [small] }) {
      const enough = small?.enough ?? NaN;
      return Number.isNaN(enough) ? -1 : answers.filter((from) => enough > from).length;
    },
    why: {
      en: 'One explanation: from a small start the fifty neurons line up and act as one, and the samples have only its parameters to settle.',
      zh: '一种解释：从小初始化出发，五十个神经元方向一致，作用如同一个，样本只需确定它的参数。',
    },
  },
  caption: {
    en: 'A teacher of one tanh neuron answers random inputs; students of fifty learn from it, from small and from large initial weights. A dot is the error of one student on fresh data, a line joins the medians. Upright: parameters of the teacher and of a student. Below: how far the student’s neurons point along the teacher’s, 1 in line.',
    zh: '教师是一个 tanh 神经元，对随机输入给出答案；学生有五十个神经元，分别从小的和大初始化学起。每个点是一个学生在新数据上的误差，折线连接中位数。竖线：教师与学生的参数个数。下图：学生的神经元与教师方向一致的程度，1 为完全一致。',
  },
};

export const labels = {
  errors: { en: 'Relative error on fresh data', zh: '新数据上的相对误差' },
  along: { en: 'Neurons along the teacher’s, mean |cos|', zh: '神经元与教师方向一致的程度：|cos| 的平均' },
  random: { en: 'random directions', zh: '随机方向' },
  samples: { en: 'samples', zh: '样本数' },
  starts: [
    { en: 'small weights {std}', zh: '小权重 {std}' },
    { en: 'large weights {std}', zh: '大权重 {std}' },
  ],
  teacher: { en: 'teacher: {count} parameters', zh: '教师：{count} 个参数' },
  student: { en: 'student: {count} parameters', zh: '学生：{count} 个参数' },
} satisfies Record<string, Text | readonly Text[]>;

/** A median for each number of samples in words. */
function course(medians: readonly number[], samples: readonly number[], lang: Lang): string {
  const known = medians.flatMap((median, at) => {
    if (Number.isNaN(median)) return [];
    const value = median === Infinity ? '∞' : showDigits(median);
    return [lang === 'en' ? `${value} with ${samples[at]}` : `${samples[at]} 个样本时 ${value}`];
  });
  if (known.length > 0) return listed(known, lang);
  return { en: 'not trained yet', zh: '尚未训练' }[lang];
}

/** What the panels show, with their numbers, for readers who do not see them. */
export function alts({ samples, starts, teacher, student }: DataFrame, lang: Lang) {
  const courses = (of: 'medians' | 'alongMedians') =>
    starts.map((start) => {
      const words = course(start[of], samples, lang);
      return lang === 'en' ? `from initial weights ${start.std}: ${words}` : `初始权重 ${start.std}：${words}`;
    });
  const [errors, along] = [courses('medians'), courses('alongMedians')];
  return {
    en: {
      errors: `Median error on fresh data by number of samples, ${errors.join('; ')}. Teacher: ${teacher} parameters, student: ${student}.`,
      along: `How far the student’s neurons point along the teacher’s, median of the mean |cos| by number of samples, ${along.join('; ')}.`,
    },
    zh: {
      errors: `新数据上误差的中位数与样本数，${errors.join('；')}。教师 ${teacher} 个参数，学生 ${student} 个。`,
      along: `学生的神经元与教师方向一致的程度，|cos| 平均值的中位数与样本数，${along.join('；')}。`,
    },
  }[lang];
}
