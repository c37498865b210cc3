/** Two rules of this project for ESLint: no circle of imports in src, and who imports whom in a figure's folder. */
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circleOf, importGraph, resolveImport } from './graph.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

let graph;

/** Rule: a file may not come back to itself by its imports, of types or of values. */
const noCircles = {
  meta: { type: 'problem', schema: [], messages: { circle: 'A circle of imports: {{way}}.' } },
  create(context) {
    graph ??= importGraph(root);
    const circle = graph.has(context.filename) ? circleOf(graph, context.filename) : null;
    if (!circle) return {};
    const way = circle.map((file) => relative(root, file)).join(' → ');
    return { Program: (node) => context.report({ node, messageId: 'circle', data: { way } }) };
  },
};

/** What a file of a figure's folder is there for: the name of the file that all have, "picture" for what draws, else "part". */
function roleOf(file) {
  const name = basename(file);
  if (name.endsWith('.test.ts')) return 'test';
  if (name.endsWith('.svelte')) return 'picture';
  const named = /^(frame|params|presets|claims|tables|gather|index|experiment|text|method|recompute|quantities)\.ts$/.exec(
    name,
  )?.[1];
  return named ?? 'part';
}

/** Of its own folder, what each may import. A test may import all, and nothing imports a test. */
const mayImport = {
  frame: [],
  params: ['part'],
  part: ['frame', 'params', 'part'],
  presets: ['params', 'part'],
  claims: ['frame', 'params', 'part'],
  tables: ['frame', 'params', 'part'],
  gather: ['frame', 'params', 'part'],
  index: ['frame', 'params', 'presets', 'claims', 'tables', 'gather'],
  experiment: ['frame', 'params', 'index', 'part'],
  text: ['frame', 'params', 'part'],
  picture: ['frame', 'params', 'text', 'part', 'picture'],
  method: [],
  recompute: [],
  quantities: ['frame', 'params', 'part'],
};

/** The folder of the figure that a file belongs to; null where it belongs to none. */
const figureOf = (file) =>
  /^src\/components\/demos\/[^/]+\/[^/]+(?=\/)/.exec(relative(root, file).replaceAll('\\', '/'))?.[0] ?? null;

/** Rule: within a figure's folder imports go one way; no figure imports from another's folder, and a theme from none of its figures. */
const figureRoles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      role: '{{from}} may not import {{to}} (of its folder only: {{may}}).',
      other:
        'A figure takes nothing out of another figure’s folder: put what both use into the theme’s folder, or into demos/shared.',
    },
  },
  create(context) {
    const { filename } = context;
    if (!relative(root, filename).startsWith('src/components/demos')) return {};
    const [figure, role] = [figureOf(filename), roleOf(filename)];
    function check({ source }) {
      const target = typeof source?.value === 'string' && resolveImport(root, filename, source.value);
      const other = target && figureOf(target);
      if (!other) return;
      if (other !== figure) return context.report({ node: source, messageId: 'other' });
      if (role === 'test' || mayImport[role].includes(roleOf(target))) return;
      const data = { from: basename(filename), to: basename(target), may: mayImport[role].join(', ') || 'nothing' };
      context.report({ node: source, messageId: 'role', data });
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

export default { rules: { 'no-circles': noCircles, 'figure-roles': figureRoles } };
