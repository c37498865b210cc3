/** Places that the reader sets in the figure itself, as one parameter. */
import { ParamError, type Param } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';

interface ListOptions<T> {
  label: Text;
  /** What they are called, after a number. */
  noun: Text;
  most: number;
  /** Reads one of a list; throws a ParamError. */
  read(part: string, list: string): T;
  write(value: T): string;
}

/** None to begin with. In a permalink joined by commas. */
export function listParam<T>({ label, noun, most, read, write }: ListOptions<T>): Param<readonly T[]> {
  const format = (values: readonly T[]) => values.map(write).join(',');
  return {
    label,
    default: [],
    primary: true,
    control: { kind: 'figure' },
    parse(raw) {
      if (raw.trim() === '') return [];
      const values = raw.split(',').map((part) => read(part, raw));
      if (values.length > most)
        throw new ParamError(
          {
            en: `there may be ${most} ${noun.en}, not ${values.length}`,
            zh: `最多 ${most} 个${noun.zh}，而不是 ${values.length} 个`,
          },
          values.slice(0, most),
        );
      return values;
    },
    format,
    show: format,
  };
}
