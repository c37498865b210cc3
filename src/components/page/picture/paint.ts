/**
 * How the marks of a figure are painted, worked out without a browser: from their attributes, from the style sheets of the components that drew
 * them, and from their own styles. A class that a component styles is understood here without being named here.
 */
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { compile, parseCss } from 'svelte/compiler';

const sources = import.meta.glob<string>(['../../plots/*.svelte', '../../demos/**/*.svelte'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What is looked at, by its name in CSS and in the syntax tree. */
const attributes = {
  fill: 'fill',
  'fill-opacity': 'fillOpacity',
  'fill-rule': 'fillRule',
  stroke: 'stroke',
  'stroke-width': 'strokeWidth',
  'stroke-dasharray': 'strokeDashArray',
  'stroke-linecap': 'strokeLineCap',
  'stroke-linejoin': 'strokeLineJoin',
  opacity: 'opacity',
  overflow: 'overflow',
  'shape-rendering': 'shapeRendering',
  'vector-effect': 'vectorEffect',
  'aspect-ratio': '',
} as const;

type Property = keyof typeof attributes;
export type Paint = Partial<Record<Property, string>>;

const isProperty = (name: string): name is Property => name in attributes;
const inherited: readonly Property[] = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'shape-rendering',
];

interface Rule {
  selector: string;
  paint: Paint;
}

/** The declarations of a style sheet that paint. Those in a query of the container's width are for small screens. */
function rulesOf(css: string): Rule[] {
  return parseCss(css).children.flatMap((rule) => {
    if (rule.type !== 'Rule') return [];
    const paint: Paint = {};
    for (const part of rule.block.children)
      if (part.type === 'Declaration' && isProperty(part.property)) paint[part.property] = part.value;
    const selector = css.slice(rule.prelude.start, rule.prelude.end);
    return Object.keys(paint).length > 0 ? [{ selector, paint }] : [];
  });
}

const mentionsPaint = new RegExp(`<style>[\\s\\S]*\\b(${Object.keys(attributes).join('|')}):`);

/** All components are compiled as the build compiles them, so that the names of their scopes are the same. */
function componentRules(): Rule[] {
  return Object.entries(sources)
    .filter(([, source]) => mentionsPaint.test(source))
    .flatMap(([path, source]) => {
      const filename = path.replace('../../', `${process.cwd()}/src/components/`);
      return rulesOf(compile(source, { filename, generate: 'server' }).css?.code ?? '');
    });
}
let rules: Rule[] | undefined;

function paintOfStyle(style: string): Paint {
  const parts = style.split(';').map((part) => part.split(':').map((word) => word.trim()) as [string, string]);
  return Object.fromEntries(parts.filter(([name]) => isProperty(name)));
}

/** Attributes, then style sheets, then the element's own style: each wins over those before. */
function ownPaint({ properties }: Element, sheet: Paint): Paint {
  const paint: Paint = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = properties[attribute];
    if (Array.isArray(value)) paint[name as Property] = value.join(' ');
    else if (typeof value === 'string' || typeof value === 'number') paint[name as Property] = String(value);
  }
  return { ...paint, ...sheet, ...paintOfStyle(String(properties['style'] ?? '')) };
}

/** The paint of every element of a tree. */
export function paintAll(tree: Root): Map<Element, Paint> {
  rules ??= componentRules();
  const sheets = new Map<Element, Paint>();
  for (const { selector, paint } of rules)
    for (const element of selectAll(selector, tree)) sheets.set(element, { ...sheets.get(element), ...paint });

  const paints = new Map<Element, Paint>();
  const visit = (node: Root | Element, from: Paint) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const paint = { ...from, ...ownPaint(child, sheets.get(child) ?? {}) };
      paints.set(child, paint);
      visit(child, Object.fromEntries(inherited.flatMap((name) => (paint[name] === undefined ? [] : [[name, paint[name]]]))));
    }
  };
  visit(tree, {});
  return paints;
}
