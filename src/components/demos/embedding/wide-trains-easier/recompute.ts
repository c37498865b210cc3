/** The claims of wide-trains-easier from its downloaded table, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

const column = (rows: Row[], name: string) => rows.map((row) => row[name] ?? NaN);

/** The students of the narrowest and of the widest networks. */
function ends(students: Row[]): [Row[], Row[]] {
  const widths = column(students, 'width');
  const of = (width: number) => students.filter((row) => row['width'] === width);
  return [of(Math.min(...widths)), of(Math.max(...widths))];
}

const rate = (students: Row[]) =>
  students.filter((row) => (row['training_error'] ?? NaN) < (row['success_below'] ?? NaN)).length / students.length;

export default {
  easier({ students = [] }: Rows): number {
    const [narrow, wide] = ends(students);
    return rate(wide) - rate(narrow);
  },
  'teacher-learned'({ students = [] }: Rows): number {
    const errors = column(ends(students)[1], 'fresh_error').sort((a, b) => a - b);
    const half = errors.length / 2;
    return ((errors[Math.floor(half)] ?? NaN) + (errors[Math.ceil(half) - 1] ?? NaN)) / 2;
  },
};
