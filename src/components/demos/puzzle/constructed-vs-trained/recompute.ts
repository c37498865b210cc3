/** The claim of constructed-vs-trained from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

export default {
  'trained-beats-constructed'({ points = [], fits = [] }: Rows): number {
    const meanSquare = (name: string) => {
      const errors = fits.map((row) => ((row[name] as number) - (row['target'] as number)) ** 2);
      return errors.reduce((a, b) => a + b, 0) / errors.length;
    };
    // The points stand at every so many rows of the fits, both ends among them.
    const stride = (fits.length - 1) / (points.length - 1);
    const onPoints = (name: string) => points.map(({ y }, i) => Math.abs((fits[i * stride]?.[name] ?? NaN) - (y as number)));
    const fit = ['constructed', 'trained'].every((name) => onPoints(name).every((error) => error < 0.05));
    return fit ? meanSquare('constructed') / meanSquare('trained') : NaN;
  },
};
