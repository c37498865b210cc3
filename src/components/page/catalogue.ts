/** What the folders under components/demos hold, for the pages that the build makes. Nothing of it trains. */
import { byId } from '#components/demos/by-id.ts';
import type { DemoText, FigureComponent } from '#components/demos/types.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Text } from '#lib/i18n/text.ts';

const specs = byId(import.meta.glob<FigureSpec>('../demos/*/*/index.ts', { import: 'default', eager: true }));
const figures = byId(import.meta.glob<FigureComponent>('../demos/*/*/Figure.svelte', { import: 'default', eager: true }));
const texts = byId(import.meta.glob<DemoText>('../demos/*/*/text.ts', { import: 'text', eager: true }));
const methods = byId(import.meta.glob<Text>('../demos/*/*/method.ts', { import: 'default', eager: true }));

export interface Demo {
  spec: FigureSpec;
  Figure: FigureComponent;
  text: DemoText;
  /** How it is measured. Only pages at build read it: the browser needs no formulas. */
  method: Text;
}

/** The figure in the folder of that name. Throws where there is none. */
export function demo(id: string): Demo {
  const [spec, Figure, text, method] = [specs[id], figures[id], texts[id], methods[id]];
  if (!spec || !Figure || !text || !method)
    throw new Error(`<Demo id="${id}" />: there is no folder src/components/demos/*/${id}.`);
  return { spec, Figure, text, method };
}
