/** The cells of the table, and which of them are held out, as a parameter whose control is the table itself. */
import { ParamError, type Param } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';

/** Rows, and as many columns. */
export const side = 6;
export const cellCount = side * side;
export const allCells: readonly number[] = Array.from({ length: cellCount }, (_, cell) => cell);

export const rowOf = (cell: number) => Math.floor(cell / side);
export const columnOf = (cell: number) => cell % side;

/** A cell as a permalink has it: its row and its column, from 1. */
const written = (cell: number) => `${rowOf(cell) + 1}${columnOf(cell) + 1}`;
const cellOf = (text: string) => side * (Number(text[0]) - 1) + Number(text[1]) - 1;

/** Cells of a list such as "12,13,15", in order. Throws a ParamError. */
export function readCells(raw: string): number[] {
  const cells = raw.split(',').map((part) => {
    const text = part.trim();
    if (!/^[1-6]{2}$/.test(text))
      throw new ParamError({
        en: `“${text}” is no cell: two digits from 1 to ${side}, row and column`,
        zh: `“${text}”不是格子：应为行号与列号，都在 1 到 ${side} 之间`,
      });
    return cellOf(text);
  });
  const sorted = [...new Set(cells)].sort((p, q) => p - q);
  if (sorted.length >= cellCount)
    throw new ParamError({ en: 'at least one cell must be trained', zh: '至少要有一格用于训练' }, sorted.slice(1));
  return sorted;
}

/** Held-out cells: at least one, and not all. In a permalink "12,13,15": row and column. */
export function cellsParam(label: Text, original: string): Param<readonly number[]> {
  const format = (cells: readonly number[]) => cells.map(written).join(',');
  return {
    label,
    default: readCells(original),
    primary: true,
    control: { kind: 'figure' },
    parse: readCells,
    format,
    show: format,
  };
}

/** The held-out cells with one of them trained, or one more held out; as they were where none or all would be. */
export function toggled(held: readonly number[], cell: number): readonly number[] {
  const changed = held.includes(cell) ? held.filter((other) => other !== cell) : [...held, cell].sort((p, q) => p - q);
  return changed.length === 0 || changed.length === cellCount ? held : changed;
}

export const trainedCells = (held: readonly number[]): number[] => allCells.filter((cell) => !held.includes(cell));

/**
 * Rows and columns as the knots of a graph, each trained cell a line between its own two: into how many parts it falls. In one part the
 * cells settle a sum everywhere.
 */
export function partsOf(held: readonly number[]): number {
  const part = Array.from({ length: 2 * side }, (_, i) => i);
  for (const cell of trainedCells(held)) {
    const [from, to] = [part[rowOf(cell)] as number, part[side + columnOf(cell)] as number];
    part.forEach((own, i) => own === from && (part[i] = to));
  }
  return new Set(part).size;
}
