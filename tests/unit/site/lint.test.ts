import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import ts from 'typescript-eslint';

// These rules need no types, and the types of the whole project take long to load.
const eslint = new ESLint({ overrideConfig: ts.configs.disableTypeChecked as ESLint.Options['overrideConfig'] });
/** The rules that a text breaks when it stands in a given file (one that exists: the types come from the project). */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId);
}
const paths = 'import-x/no-restricted-paths';

test.each([
  ['src/lib/numerics/dft.ts', '#lib/engine/types.ts', true],
  ['src/lib/numerics/dft.ts', '../engine/types.ts', true],
  ['src/lib/numerics/dft.ts', './portable.ts', false],
  ['src/lib/engine/init.ts', '#lib/numerics/random.ts', false],
  ['src/lib/engine/init.ts', '#lib/experiment/params.ts', true],
  ['src/lib/experiment/params.ts', '#components/demos/frequency/f-principle-1d/experiment.ts', true],
  ['src/lib/session/session.ts', '#components/page/mdx.ts', true],
  ['src/components/demos/frequency/f-principle-1d/experiment.ts', '#lib/session/session.ts', true],
  ['src/components/demos/frequency/f-principle-1d/experiment.ts', '#lib/engine/index.ts', false],
  ['src/components/demos/frequency/f-principle-1d/Figure.svelte', '#lib/engine/index.ts', true],
])('in %s the import of %s is an error: %s', async (file, target, forbidden) => {
  const text = file.endsWith('.svelte') ? `<script lang="ts">import '${target}';</script>` : `import '${target}';`;
  expect((await broken(file, text)).includes(paths)).toBe(forbidden);
});

const folder = 'src/components/demos/frequency/f-principle-1d';
test.each([
  ['frame.ts', './params.ts', 1],
  ['claims.ts', './frame.ts', 0],
  ['claims.ts', './presets.ts', 1],
  ['index.ts', './experiment.ts', 1],
  ['experiment.ts', './index.ts', 0],
  ['experiment.ts', './claims.ts', 1],
  ['Figure.svelte', './experiment.ts', 1],
  ['Figure.svelte', './text.ts', 0],
  ['recompute.ts', './params.ts', 1],
  ['params.ts', '../why-low-first/params.ts', 1],
])('in a figure’s folder %s imports %s: %d errors', async (file, target, errors) => {
  const text = file.endsWith('.svelte') ? `<script lang="ts">import '${target}';</script>` : `import '${target}';`;
  const rules = await broken(`${folder}/${file}`, text);
  expect(rules.filter((rule) => rule === 'local/figure-roles')).toHaveLength(errors);
});

test.each([
  ['experiment.ts', true],
  ['tables.ts', true],
  ['text.ts', false],
  ['recompute.ts', false],
])('whether %s of a figure must be portable: %s', async (file, portable) => {
  const rules = await broken(`${folder}/${file}`, 'export const x = Math.sin(1);');
  expect(rules.includes('no-restricted-properties')).toBe(portable);
});

test.each(['Math.random()', 'Math.sin(1)', 'Math.pow(2, 3)', 'Date.now()', 'performance.now()'])(
  'an engine may not use %s',
  async (call) => {
    expect(await broken('src/lib/engine/init.ts', `export const x = ${call};`)).toContain('no-restricted-properties');
  },
);

test('an engine may not use **', async () => {
  expect(await broken('src/lib/engine/init.ts', 'export const f = (x: number) => x ** 3;')).toContain('no-restricted-syntax');
});
