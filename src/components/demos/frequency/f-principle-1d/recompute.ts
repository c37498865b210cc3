/** The claims of f-principle-1d from its downloaded tables, written without the experiment's code. */
type Tables = Record<string, Record<string, number>[]>;

function firstBelow(rows: Record<string, number>[], column: string): number {
  return rows.find((row) => (row[column] as number) < 0.2)?.['step'] ?? Infinity;
}

export default {
  'low-first'({ training = [] }: Tables): number {
    const columns = Object.keys(training[0] ?? {})
      .filter((name) => name.startsWith('relative_error_k'))
      .sort((a, b) => Number(a.slice(16)) - Number(b.slice(16)));
    const last = training.at(-1)?.['step'] ?? 0;
    const passages = columns.map((column) => Math.max(1, Math.min(last, firstBelow(training, column))));
    return Math.min(...passages.slice(1).map((passage, i) => passage / (passages[i] as number)));
  },
};
