/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import type { EarlyStoppingFrame } from './frame.ts';

export function tables({ steps, spectra, x, clean, noisy, ...frame }: EarlyStoppingFrame) {
  const { signalSpectrum: target, noiseSpectrum: noise } = frame;
  const spectrumAt = (i: number) => spectra.subarray(i * target.length, (i + 1) * target.length);
  return [
    table(
      'training',
      { en: 'Errors at the kept steps', zh: '所记录各步的误差' },
      {
        step: steps,
        train_error: frame.train,
        test_error: frame.test,
        test_error_at_target_frequencies: frame.testSignal,
        fit_error_at_target_frequencies: frame.errorSignal,
        fit_error_elsewhere: frame.errorRest,
      },
    ),
    table(
      'samples',
      { en: 'The samples: clean target and what the network is given', zh: '样本：无噪声的目标与网络得到的值' },
      { x, clean, noisy },
    ),
    table(
      'spectrum',
      {
        en: 'Amplitude by frequency in the samples, and of the network at each kept step',
        zh: '样本中各频率的振幅，以及所记录各步网络的振幅',
      },
      {
        k: Array.from(target, (_, k) => k),
        target,
        noise,
        ...Object.fromEntries(Array.from(steps, (step, i) => [`network_step${step}`, spectrumAt(i)])),
      },
    ),
  ];
}
