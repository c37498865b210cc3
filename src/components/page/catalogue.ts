/** What the folders under components/demos hold, for the pages that the build makes. */
import type { DemoText, FigureComponent } from '#components/demos/types.ts';
import type { Experiment } from '#lib/experiment/experiment.ts';

const experiments = import.meta.glob<Experiment>('../demos/*/experiment.ts', { import: 'default', eager: true });
const figures = import.meta.glob<FigureComponent>('../demos/*/Figure.svelte', { import: 'default', eager: true });
const texts = import.meta.glob<DemoText>('../demos/*/text.ts', { import: 'text', eager: true });

export interface Demo {
  experiment: Experiment;
  Figure: FigureComponent;
  text: DemoText;
}

/** The demo in the folder of that name. Throws where it is missing or incomplete. */
export function demo(id: string): Demo {
  const folder = `../demos/${id}`;
  const experiment = experiments[`${folder}/experiment.ts`];
  const Figure = figures[`${folder}/Figure.svelte`];
  const text = texts[`${folder}/text.ts`];
  if (!experiment || !Figure || !text)
    throw new Error(`<Demo id="${id}" />: there is no complete demo in src/components/demos/${id}.`);
  return { experiment, Figure, text };
}
