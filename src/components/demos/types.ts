/** What a demo's folder exports beside its experiment. */
import type { Component } from 'svelte';
import type { Frame } from '#lib/experiment/frame.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';

export interface DemoText {
  title: Text;
  prediction: {
    question: Text;
    options: Text[];
    /** Index of the option that the default run shows. */
    answer: number;
    why: Text;
  };
  caption: Text;
}

/** A figure draws one frame and knows no training. Where it has handles, it moves them by changing parameters. */
export interface FigureProps<F extends Frame = Frame, P = ParamValues> {
  frame: F;
  lang: Lang;
  /** The parameters in force; `frame` may still be of the run before. */
  params: P;
  /** Changes parameters as a control would. With `run`, a run with them starts as soon as the changes pause, as after a drag. */
  set: (change: Partial<P>, run?: boolean) => void;
}

export type FigureComponent = Component<FigureProps>;
