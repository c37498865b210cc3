/** The map made by scripts/phase-map.mjs, as squares gathered by colour. */
import map from './map.json';
import { cell } from './params.ts';

export { map };

/** Shades of each colour; slopes of this size and beyond have the deepest. */
export const shades = 6;
const deepest = 0.9;

/** 0: about no slope; otherwise the shade, negative for a negative slope. */
export function shadeOf(slope: number): number {
  const shade = Math.min(shades, Math.round((Math.abs(slope) / deepest) * shades));
  return slope < 0 ? -shade : shade;
}

/** How opaque a shade is. */
export const opacityOf = (shade: number) => 0.12 + (0.6 * (Math.abs(shade) - 1)) / (shades - 1);

/** Cells of the map, each with the place it stands for at its centre. */
export const cells = map.slopes.flatMap((row, i) =>
  row.map((slope, j) => ({ gamma: map.gammas[j] as number, gammaPrime: map.gammaPrimes[i] as number, slope })),
);

const half = cell / 2;
/** The map's edges. */
export const gammaDomain = [(map.gammas[0] as number) - half, (map.gammas.at(-1) as number) + half] as const;
export const primeDomain = [(map.gammaPrimes[0] as number) - half, (map.gammaPrimes.at(-1) as number) + half] as const;

/** One path of squares for each shade, in a 100 x 100 box with y downwards. */
export function shadePaths(): { shade: number; path: string }[] {
  const across = (value: number, [low, high]: readonly [number, number]) => ((100 * (value - low)) / (high - low)).toFixed(2);
  const paths = new Map<number, string>();
  for (const { gamma, gammaPrime, slope } of cells) {
    const shade = shadeOf(slope);
    if (shade === 0) continue;
    const [x0, x1] = [across(gamma - half, gammaDomain), across(gamma + half, gammaDomain)];
    const [y0, y1] = [
      across(-gammaPrime - half, [-primeDomain[1], -primeDomain[0]]),
      across(-gammaPrime + half, [-primeDomain[1], -primeDomain[0]]),
    ];
    paths.set(shade, `${paths.get(shade) ?? ''}M${x0} ${y0}H${x1}V${y1}H${x0}Z`);
  }
  return [...paths].map(([shade, path]) => ({ shade, path }));
}
