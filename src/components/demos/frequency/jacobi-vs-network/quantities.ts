/** What the text says of the race: operations of each way to the tolerance on the large grid. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { JacobiFrame } from './frame.ts';
import type { Params } from './params.ts';

export default (({ race: { hybrid, network, jacobi, nested } }) => ({
  hybrid,
  network,
  jacobi,
  nested,
})) satisfies Quantities<Params, JacobiFrame>;
