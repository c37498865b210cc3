/** Numbers that the text prints of a finished run: PSNR in dB of the plain network, the best one and the one of the largest sigma. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { FourierFeaturesFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, FourierFeaturesFrame> = ({ sigmas, train, test, best }) => ({
  plainUnseen: test[0]!,
  bestSigma: sigmas[best]!,
  bestUnseen: test[best]!,
  lastSeen: train.at(-1)!,
  lastUnseen: test.at(-1)!,
});

export default quantities;
