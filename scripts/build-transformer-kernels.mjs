/**
 * Compiles the kernels of transformers (src/lib/engine/wasm/assembly/transformer, and what they take from its parent) as
 * build-dense-kernels.mjs does those of dense networks, into modules that only a page with a transformer loads. The two scripts stand
 * apart, and that one as it is to the letter, because its text is in the stamp of the dense kernels, and the stamp in every ledger's
 * fingerprint.
 */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const assembly = join(root, 'src/lib/engine/wasm/assembly');
const target = join(root, 'src/lib/engine/wasm/transformer');
const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory', '--memoryBase', '1024'];
const { version } = createRequire(import.meta.url)('assemblyscript/package.json');
/** Not a literal in the import: TypeScript would follow it to type declarations that change the global ones, such as Array's. */
const compiler = 'assemblyscript/asc';

const sources = readdirSync(assembly, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => [name, readFileSync(join(assembly, name), 'utf8')]);
const stamp = createHash('sha256')
  .update(JSON.stringify([flags, version, sources]))
  .digest('hex');
const modules = { kernels32: 'f32', kernels64: 'f64' };
const fileOf = (name) => join(target, `${name}.generated.ts`);

if ([...Object.keys(modules), 'layout'].every(isCurrent)) console.log('engine, transformers: up to date');
else await build();

async function build() {
  for (const [name, real] of Object.entries(modules)) {
    const binary = await compile(real);
    write(name, `export const wasm = '${binary.toString('base64')}';`);
    console.log(`engine, transformers: ${name} ${(binary.length / 1024).toFixed(1)} kB`);
  }
  write('layout', layoutSource());
}

/** The module for one number type: `real.ts` is read with its `f32` replaced. */
async function compile(real) {
  const { main } = await import(compiler);
  let binary = null;
  const { error, stderr } = await main(['transformer/index.ts', '-o', 'kernels.wasm', '--baseDir', assembly, ...flags], {
    readFile(name, base) {
      const path = join(base, name);
      if (!existsSync(path)) return null;
      const text = readFileSync(path, 'utf8');
      return basename(path) === 'real.ts' ? text.replace('type real = f32', `type real = ${real}`) : text;
    },
    writeFile(name, contents) {
      if (name === 'kernels.wasm') binary = Buffer.from(contents);
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`The kernels of transformers do not compile for ${real}: ${error.message}\n${stderr}`);
  return binary;
}

/** One list of field names for each record class in records.ts. */
function layoutSource() {
  const text = readFileSync(join(assembly, 'transformer/records.ts'), 'utf8');
  return [...text.matchAll(/class (\w+) \{([^]*?)\n\}/g)]
    .map(([, name, body]) => {
      const fields = [...body.matchAll(/^ {2}(\w+): /gm)].map(([, field]) => `'${field}'`);
      return `export const ${name.toLowerCase()}Fields = [${fields.join(', ')}] as const;`;
    })
    .join('\n');
}

function write(name, body) {
  writeFileSync(fileOf(name), `// ${stamp}\n${body}\n`);
}

function isCurrent(name) {
  return existsSync(fileOf(name)) && readFileSync(fileOf(name), 'utf8').split('\n', 1)[0].endsWith(stamp);
}
