/** The claims of fourier-features from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

const read = (row: Record<string, number> | undefined, column: string) => row?.[column] ?? NaN;

/** The plain network, and those with Fourier features by growing sigma. */
function sorted({ networks = [] }: Rows) {
  const plain = networks.find((row) => read(row, 'sigma') === 0);
  const features = networks.filter((row) => read(row, 'sigma') > 0).toSorted((a, b) => read(a, 'sigma') - read(b, 'sigma'));
  const best = Math.max(...features.map((row) => read(row, 'test_psnr')));
  return { plain, features, best };
}

export default {
  'features-help'(tables: Rows): number {
    const { plain, best } = sorted(tables);
    return best - read(plain, 'test_psnr');
  },
  'inverted-u'(tables: Rows): number {
    const { features, best } = sorted(tables);
    return best - Math.max(read(features[0], 'test_psnr'), read(features.at(-1), 'test_psnr'));
  },
  overfits(tables: Rows): number {
    const largest = sorted(tables).features.at(-1);
    return read(largest, 'train_psnr') - read(largest, 'test_psnr');
  },
};
