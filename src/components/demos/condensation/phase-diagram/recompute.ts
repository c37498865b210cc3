/** The claims of phase-diagram from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

/** Slope of the mean log change against log width at (gamma, 0). */
function slopeAt(networks: Row[], gamma: number): number {
  const here = networks.filter((row) => row['gamma'] === gamma && row['gamma_prime'] === 0 && row['reader'] === 0);
  const x = here.map((row) => Math.log(row['width'] as number));
  const y = here.map((row) => Math.log(row['relative_change'] as number));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, i) => (value - mx) * ((y[i] as number) - my)));
  return covariance / mean(x.map((value) => (value - mx) * (value - mx)));
}

export default {
  slopes({ networks = [] }: Rows): number {
    const expected = [
      [0.5, -0.5],
      [1, 0],
      [1.5, 0.25],
    ] as const;
    return Math.max(...expected.map(([gamma, slope]) => Math.abs(slopeAt(networks, gamma) - slope)));
  },
  boundary({ networks = [] }: Rows): number {
    const gammas = [0.5, 0.75, 1, 1.25, 1.5];
    const slopes = gammas.map((gamma) => slopeAt(networks, gamma));
    const right = slopes.findIndex((slope, i) => i > 0 && slope >= 0 && (slopes[i - 1] as number) < 0);
    if (right < 0) return Infinity;
    const [low, high] = [slopes[right - 1] as number, slopes[right] as number];
    return Math.abs((gammas[right] as number) - (0.25 * high) / (high - low) - 1);
  },
};
