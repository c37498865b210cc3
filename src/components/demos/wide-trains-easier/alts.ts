/** What the panels show, in words with their numbers. */
import type { Lang } from '#lib/i18n/text.ts';
import { successesOf, type WideFrame } from './jobs.ts';
import { powerOfTen, scientific } from './numbers.ts';
import { describeStudent, type Student } from './students.ts';

export function makeAlts(frame: WideFrame, students: readonly Student[], picked: Student | undefined, lang: Lang) {
  const { widths, demand, starts, teachers } = frame;
  const rates = widths.map((width, w) => ({ width, ...successesOf(frame, w) }));
  const list = (entry: (rate: (typeof rates)[number]) => string, separator: string) => rates.map(entry).join(separator);
  const ranges = (separator: string) =>
    widths
      .map((width) => {
        const own = students.filter((student) => student.width === width).map(({ loss }) => loss);
        return `${width}: ${own.length === 0 ? '–' : `${scientific(Math.min(...own))} … ${scientific(Math.max(...own))}`}`;
      })
      .join(separator);
  const about = picked ? describeStudent(picked, teachers[picked.start] ?? [], lang) : '';
  const course = picked
    ? [picked.curve[0], picked.curve.at(-1)]
        .map((value) => powerOfTen(Math.round(value ?? NaN)))
        .join(lang === 'en' ? ' to ' : ' 到 ')
    : '';
  return lang === 'en'
    ? {
        rates: `Success rate against width: ${list(({ width, successes, known }) => `${successes} of ${known} at width ${width}`, ', ')}.`,
        strip: `Final training error of ${starts} students a width on a logarithmic axis, success below ${scientific(demand)}. Least and largest by width: ${ranges('; ')}.`,
        plane: `Creases of one student and its teacher. ${about}`,
        curves: `Training error of that student by step, both axes logarithmic: about ${course}.`,
      }
    : {
        rates: `成功率与宽度：${list(({ width, successes, known }) => `宽度 ${width} 为 ${known} 个中 ${successes} 个`, '，')}。`,
        strip: `每种宽度 ${starts} 个学生的最终训练误差，对数坐标，低于 ${scientific(demand)} 为成功。各宽度的最小与最大值：${ranges('；')}。`,
        plane: `一个学生与其教师的折痕。${about}`,
        curves: `该学生各步的训练误差，双对数坐标：约 ${course}。`,
      };
}
