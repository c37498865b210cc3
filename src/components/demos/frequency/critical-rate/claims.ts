/** What the figure claims of a run. */
import { above, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showDigits, showPercent } from '#lib/experiment/params.ts';
import type { RateFrame } from './frame.ts';

export const claims: Claims<RateFrame> = {
  'keeps-its-height': {
    en: 'Where the rate falls faster than k to the power −d, more frequencies do not change the fit: with 1024 it is as high between the points as with 64.',
    zh: '速率比 k 的 −d 次方降得更快时，增加频率不改变拟合：有 1024 个频率时，点与点之间的高度与 64 个时相同。',
    quantity: {
      en: 'Root mean square of the fit halfway between the points with 1024 frequencies, by that with 64',
      zh: '1024 个频率时，各点中间处拟合的均方根，与 64 个频率时之比',
    },
    source: 'luo2022upper',
    sourceDetail: { en: 'the theorem on the critical decaying rate', zh: '关于临界衰减率的定理' },
    ...above('kept', 0.95),
    describe: onceKnown(
      'kept',
      ({ fits }) => {
        const [few, many] = [fits[1], fits[3]].map((fit) => showDigits(fit?.height ?? NaN));
        return {
          en: `so far the fits are ${few} (64 frequencies) and ${many} (1024) high between the points.`,
          zh: `目前点与点之间的高度：64 个频率时 ${few}，1024 个时 ${many}。`,
        };
      },
      (kept, { exponent, dimension }) => ({
        en: `α = ${exponent}, d = ${dimension}: with 1024 frequencies the fit keeps ${showPercent(kept, 3)} of its height between the points.`,
        zh: `α = ${exponent}，d = ${dimension}：有 1024 个频率时，点与点之间保留了 ${showPercent(kept, 3)} 的高度。`,
      }),
    ),
  },
};
