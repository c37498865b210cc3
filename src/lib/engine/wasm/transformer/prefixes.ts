/** The beginnings of sequences, each only once: what is computed of a beginning serves all sequences that begin so. */

export interface Prefixes {
  /** Of each node its last token. Nodes are ordered by their length; the last ones are whole sequences, one a sample. */
  tokens: number[];
  /** Of each node the number of its tokens, less one. */
  depths: number[];
  /** Of each node the nodes of its beginnings by length, itself the last. */
  ancestors: number[][];
  /** The first node that is a whole sequence. */
  firstLast: number;
}

/** The beginnings of sequences [samples][length]. Equal whole sequences stay apart: each sample has its own class. */
export function prefixesOf(sequences: ArrayLike<number>, length: number): Prefixes {
  const tokens: number[] = [];
  const depths: number[] = [];
  const ancestors: number[][] = [];
  const samples = sequences.length / length;
  /** Of each sample the node of its beginning of the present length. */
  const current: number[] = new Array<number>(samples).fill(-1);
  let firstLast = 0;
  for (let depth = 0; depth < length; depth++) {
    firstLast = tokens.length;
    const known = new Map<string, number>();
    for (let sample = 0; sample < samples; sample++) {
      const token = sequences[sample * length + depth]!;
      const parent = current[sample]!;
      const key = depth === length - 1 ? String(sample) : `${parent} ${token}`;
      let node = known.get(key);
      if (node === undefined) {
        node = tokens.length;
        known.set(key, node);
        tokens.push(token);
        depths.push(depth);
        ancestors.push([...(ancestors[parent] ?? []), node]);
      }
      current[sample] = node;
    }
  }
  return { tokens, depths, ancestors, firstLast };
}
