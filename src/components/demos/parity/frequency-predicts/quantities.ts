/** What the text says of single targets: their neighbour correlation and their test accuracy, of the first draw. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { rankCorrelation } from '#lib/numerics/rank-correlation.ts';
import type { FrequencyPredictsFrame, KindName } from './frame.ts';
import type { Params } from './params.ts';

const named: KindName[] = ['parity', 'majority', 'product2', 'even', 'randomDigits', 'randomA'];

const quantities: Quantities<Params, FrequencyPredictsFrame> = ({ kinds, correlation, accuracy }) => {
  const of = (values: Float32Array, kind: KindName) => values[kinds.indexOf(kind)] ?? NaN;
  const others = kinds.flatMap((kind, i) => (kind === 'parity' ? [] : [i]));
  const ofOthers = (values: Float32Array) => others.map((i) => values[i] as number);
  return {
    ...Object.fromEntries(named.map((kind) => [`${kind}Correlation`, of(correlation, kind)])),
    ...Object.fromEntries(named.map((kind) => [`${kind}Accuracy`, of(accuracy, kind)])),
    /** Rank correlation of all targets but parity. */
    othersRankCorrelation: rankCorrelation(ofOthers(correlation), ofOthers(accuracy)),
  };
};
export default quantities;
