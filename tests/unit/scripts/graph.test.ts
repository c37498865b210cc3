import { expect, test } from 'vitest';
import { circleOf, importGraph } from '../../../scripts/lint/graph.mjs';
import { root } from '../../../scripts/figures/disk.mjs';

test('a circle is found from each of its files, by the shortest way', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a', 'd']],
    ['d', []],
    ['e', ['a']],
  ]);
  expect(circleOf(graph, 'a')).toEqual(['a', 'b', 'c', 'a']);
  expect(circleOf(graph, 'c')).toEqual(['c', 'a', 'b', 'c']);
  expect(circleOf(graph, 'd')).toBeNull();
  expect(circleOf(graph, 'e')).toBeNull();
  expect(circleOf(new Map([['f', ['f']]]), 'f')).toEqual(['f', 'f']);
});

test('the graph knows imports of types, of Svelte files and through aliases', () => {
  const graph = importGraph(root);
  const of = (file: string) => graph.get(`${root}src/${file}`)?.map((target) => target.replace(`${root}src/`, ''));
  expect(of('lib/experiment/claim.ts')).toEqual(['lib/i18n/text.ts', 'lib/experiment/frame.ts']);
  expect(of('components/page/Settings.svelte')).toContain('components/controls/ParamControl.svelte');
});
