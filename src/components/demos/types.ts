/** What a demo's folder exports beside its experiment. */
import type { Component } from 'svelte';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';

export interface DemoText<F extends Frame = Frame> {
  /** The figure's question; it does not tell the answer. */
  title: Text;
  /** Asked before the default run. */
  prediction: {
    question: Text;
    options: Text[];
    /** Index of the option that a decided run of the default settings bears out, from its own numbers; -1: none of them. */
    outcome(frame: F): number;
    /** Why it comes out as it does by default, told after the run. */
    why: Text;
  };
  /** What is drawn and what to look at, in 60 words or 120 characters at most; it stands there before the run, so it tells no result. */
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

/** All that a page needs of a figure; the build puts it together (astro.config.mjs). */
export interface Parts {
  spec: FigureSpec;
  Figure: FigureComponent;
  text: DemoText;
}

/** Loads the figures of a theme, by id. */
export type ThemeFigures = Record<string, () => Promise<Parts>>;
