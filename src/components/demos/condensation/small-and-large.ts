/** Two networks of which one starts from small weights, the other from large ones: the parameters. */
import { initExponent } from '#lib/experiment/network-params.ts';

/** Their exponents g by default, and the range of both. */
export const smallAndLarge = (small: number, large: number, range: { min: number; max: number }) => ({
  small: initExponent({ label: { en: 'Small initial scale: exponent g', zh: '小初始化的指数 g' }, default: small, ...range }),
  large: initExponent({
    label: { en: 'Large initial scale: exponent g', zh: '大初始化的指数 g' },
    help: undefined,
    default: large,
    ...range,
  }),
});
