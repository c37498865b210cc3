/**
 * What a figure's numbers come from, as a fingerprint: the code of its run and of the engine, the default values, the presets and the thresholds
 * of its claims. Words, comments, types, formatting and names of files are not in it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { figureFolders, loadPart, root } from './disk.mjs';

/** Files of a figure that words and values come from, and of lib those that only describe: their values are counted below, not their code. */
const described =
  /\/(index|claims|presets|tables|text)\.ts$|src\/lib\/(i18n\/.*|experiment\/(params|points-param|figure|claim|table))\.ts$/;

/** The file that an import names, for imports that Node resolves within this project; null for packages. */
function imported(name, from) {
  if (name.startsWith('#lib/')) return join(root, 'src/lib', name.slice('#lib/'.length));
  if (name.startsWith('#components/')) return join(root, 'src/components', name.slice('#components/'.length));
  return name.startsWith('.') ? join(dirname(from), name) : null;
}

/** A text in both languages. */
function isText(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return false;
  return node.properties.every(({ name }) => name && ts.isIdentifier(name) && ['en', 'zh'].includes(name.text));
}

/** Takes texts and imports out; what is imported is counted by itself. */
const withoutWords = (context) => (source) => {
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return undefined;
    return isText(node) ? ts.factory.createNull() : ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(source, visit);
};

/** JavaScript as its tokens, however it is laid out. */
function tokensOf(code) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, code);
  const tokens = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const text = kind === ts.SyntaxKind.StringLiteral ? JSON.stringify(scanner.getTokenValue()) : scanner.getTokenText();
    // A last comma is a matter of layout.
    if (')]}'.includes(text) && tokens.at(-1) === ',') tokens.pop();
    tokens.push(text);
  }
  return tokens.join(' ');
}

/** What a source file computes: its code without words, types and layout. */
export function essence(text) {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
    transformers: { before: [withoutWords] },
  });
  return tokensOf(outputText);
}

const known = new Map();

/** A file's essence, and the files that it imports; imports of types left out. */
function read(file) {
  const found = known.get(file);
  if (found) return found;
  const text = readFileSync(file, 'utf8');
  const pattern = /^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)/gm;
  const imports = [...text.matchAll(pattern)].flatMap(([, still, dynamic]) => imported(still ?? dynamic, file) ?? []);
  // What is generated or data counts as it stands.
  const entry = { imports, essence: /\.generated\.ts$|(?<!\.ts)$/.test(file) ? text : essence(text) };
  known.set(file, entry);
  return entry;
}

/** Files that a run is made by, and with more names in the figure's folder, what these take in. */
function filesOf(id, ...more) {
  const folder = join(root, figureFolders[id]);
  const own = ['gather.ts', ...more].map((name) => join(folder, name)).filter((file) => existsSync(file));
  const queue = [join(folder, 'experiment.ts'), join(root, 'src/lib/engine/wasm/engine.ts'), ...own];
  const files = new Set();
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (files.has(file) || described.test(file)) continue;
    files.add(file);
    queue.push(...read(file).imports);
  }
  return files;
}

/** What else decides a figure's numbers. */
async function valuesOf(id) {
  const { version, precision, params, presets, claims } = await loadPart(id, 'index.ts');
  const written = (values) => Object.entries(values).map(([name, value]) => [name, params[name].format(value)]);
  return {
    ...{ version, precision },
    defaults: Object.entries(params).map(([name, param]) => [name, param.format(param.default)]),
    presets: presets.map((preset) => [preset.id, written(preset.params)]),
    claims: claims.map((claim) => [claim.id, claim.measure, claim.threshold, claim.direction]),
  };
}

const hashed = (values, files) => {
  const hash = createHash('sha256').update(JSON.stringify(values));
  for (const part of [...files].map((file) => read(file).essence).sort()) hash.update(part);
  return hash.digest('hex').slice(0, 16);
};

/** Fingerprint of all that a figure's numbers come from. */
export const fingerprint = async (id) => hashed(await valuesOf(id), filesOf(id));

/** Of all that the runs come from that the text quotes: presets and thresholds are not in it, and what the text takes from a frame is. */
export async function runsFingerprint(id) {
  const { presets: _, claims: __, ...values } = await valuesOf(id);
  return hashed(values, filesOf(id, 'quantities.ts'));
}
