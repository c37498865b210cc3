/** What the folders under components/demos hold, for the pages that the build makes. Nothing of it trains. */
import { byFolder } from '#components/demos/by-folder.ts';
import type { DemoText, FigureComponent } from '#components/demos/types.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Text } from '#lib/i18n/text.ts';

const specs = byFolder(import.meta.glob<FigureSpec>('../demos/*/*/index.ts', { import: 'default', eager: true }));
const figures = byFolder(import.meta.glob<FigureComponent>('../demos/*/*/Figure.svelte', { import: 'default', eager: true }));
const texts = byFolder(import.meta.glob<DemoText>('../demos/*/*/text.ts', { import: 'text', eager: true }));
const methods = byFolder(import.meta.glob<Text>('../demos/*/*/method.ts', { import: 'default', eager: true }));

/** The theme in whose folder each figure stands. */
const themes = Object.fromEntries(
  Object.keys(import.meta.glob('../demos/*/*/index.ts')).map((path): [string, string] => {
    const [theme, id] = path.split('/').slice(-3) as [string, string];
    return [id, theme];
  }),
);

export interface Demo {
  /** Folder under components/demos. */
  theme: string;
  spec: FigureSpec;
  Figure: FigureComponent;
  text: DemoText;
  /** How it is measured. Only pages at build read it: the browser needs no formulas. */
  method: Text;
}

/** The figure in the folder of that name. Throws where there is none. */
export function demo(id: string): Demo {
  const [theme, spec, Figure, text, method] = [themes[id], specs[id], figures[id], texts[id], methods[id]];
  if (!theme || !spec || !Figure || !text || !method)
    throw new Error(`<Demo id="${id}" />: there is no folder src/components/demos/*/${id}.`);
  return { theme, spec, Figure, text, method };
}
