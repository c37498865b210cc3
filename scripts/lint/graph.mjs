/** Who imports whom in src: values and types alike, whatever the language of the file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const pattern = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** The file that an import names; null for packages and what is no file of the project. */
export function resolveImport(root, from, name) {
  const aliases = { '#lib/': 'src/lib/', '#components/': 'src/components/' };
  const alias = Object.keys(aliases).find((start) => name.startsWith(start));
  const file = alias ? join(root, aliases[alias], name.slice(alias.length)) : resolve(dirname(from), name);
  return (alias || name.startsWith('.')) && existsSync(file) ? file : null;
}

/** Files that each file of src imports, by absolute paths. */
export function importGraph(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte|astro|mjs)$/.test(file) && !file.includes('assembly'))
    .map((file) => join(root, 'src', file));
  const importsOf = (file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(
      ([, still, dynamic]) => resolveImport(root, file, still ?? dynamic) ?? [],
    );
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/**
 * The shortest way by imports from one file back to it, both ends included; null where there is none.
 * @param {Map<string, string[]>} graph
 */
export function circleOf(graph, file) {
  const cameFrom = new Map();
  const queue = [file];
  while (queue.length > 0) {
    const at = queue.shift();
    for (const next of graph.get(at) ?? []) {
      if (next === file) {
        const way = [file];
        for (let step = at; step !== file; step = cameFrom.get(step)) way.unshift(step);
        return [file, ...way];
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
}
