/**
 * Compiles the training engine's AssemblyScript kernels (src/lib/engine/wasm/assembly) to WebAssembly, once for float32 and once for
 * float64, into git-ignored TypeScript modules that hold the binary as base64: Node, the build and the browser's worker then load it
 * alike, without a fetch. Also writes the field names of the memory records for the host. Does nothing if nothing has changed.
 *
 *   node scripts/build-engine.mjs
 */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'src/lib/engine/wasm');
const assembly = join(target, 'assembly');
const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory', '--memoryBase', '1024'];
const asc = createRequire(import.meta.url)('assemblyscript/package.json');
/** Not a literal in the import: TypeScript would follow it to type declarations that change the global ones, such as Array's. */
const compiler = 'assemblyscript/asc';

const sources = readdirSync(assembly)
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(assembly, name), 'utf8') }));
const stamp = hash([
  readFileSync(fileURLToPath(import.meta.url), 'utf8'),
  asc.version,
  ...sources.flatMap(({ name, text }) => [name, text]),
]);
const outputs = ['kernels32', 'kernels64', 'layout'].map((name) => join(target, `${name}.generated.ts`));

if (outputs.every(isCurrent)) console.log('engine: up to date');
else await build();

async function build() {
  const [kernels32, kernels64, layout] = outputs;
  for (const [file, real] of [
    [kernels32, 'f32'],
    [kernels64, 'f64'],
  ]) {
    const binary = await compile(real);
    write(file, `export const wasm = '${binary.toString('base64')}';`);
    console.log(`engine: ${basename(file)} ${(binary.length / 1024).toFixed(1)} kB`);
  }
  write(layout, layoutSource());
}

/** The module for one number type: `real.ts` is read with its `f32` replaced. */
async function compile(real) {
  const { main } = await import(compiler);
  let binary = null;
  const { error, stderr } = await main(['index.ts', '-o', 'kernels.wasm', '--baseDir', assembly, ...flags], {
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
  if (error) throw new Error(`The kernels do not compile for ${real}: ${error.message}\n${stderr}`);
  return binary;
}

/** One list of field names for each record class in records.ts. */
function layoutSource() {
  const text = readFileSync(join(assembly, 'records.ts'), 'utf8');
  return [...text.matchAll(/class (\w+) \{([^]*?)\n\}/g)]
    .map(([, name, body]) => {
      const fields = [...body.matchAll(/^ {2}(\w+): /gm)].map(([, field]) => `'${field}'`);
      return `export const ${name.toLowerCase()}Fields = [${fields.join(', ')}] as const;`;
    })
    .join('\n');
}

function write(file, body) {
  writeFileSync(file, `// Written by scripts/build-engine.mjs. ${stamp}\n${body}\n`);
}

function isCurrent(file) {
  return existsSync(file) && readFileSync(file, 'utf8').split('\n', 1)[0].endsWith(stamp);
}

function hash(parts) {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
