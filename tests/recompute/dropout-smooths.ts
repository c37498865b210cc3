/** The claim of dropout smooths from its downloaded tables, written without the experiment's code: slopes summed from the ReLU neurons that are on. */
type Row = Record<string, number>;
type Tables = Record<string, Row[]>;

const of = (row: Row, name: string) => row[name] as number;

/** Total variation of a ReLU network's slope over the given places. */
export function slopeVariation(neurons: Row[], places: number[]): number {
  const slopes = places.map((x) =>
    neurons.filter((row) => of(row, 'w') * x + of(row, 'b') > 0).reduce((sum, row) => sum + of(row, 'a') * of(row, 'w'), 0),
  );
  return slopes.slice(1).reduce((sum, slope, i) => sum + Math.abs(slope - (slopes[i] as number)), 0);
}

export default {
  smoother: ({ neurons = [], curves = [] }: Tables) => {
    const places = curves.map((row) => of(row, 'x'));
    const [without, dropout] = [0, 1].map((run) =>
      slopeVariation(
        neurons.filter((row) => of(row, 'run') === run),
        places,
      ),
    );
    return (dropout as number) / (without as number);
  },
};
