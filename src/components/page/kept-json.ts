/** A kept run as this browser stores it, one a figure. */
import type { EngineName } from '#lib/engine/types.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import type { ParamValues } from '#lib/experiment/params.ts';
import { readPermalink } from '#lib/experiment/permalink.ts';
import { encodeFrame } from './encode-frame.ts';
import { decodeFrame } from './frame-json.ts';

export interface KeptRun {
  /** Experiment's version at which it was run. */
  version: number;
  params: ParamValues;
  engine: EngineName;
  /** It was at its end. */
  ended: boolean;
  /** What was on show; null: of another version of the experiment or of its drawing, so that today's cannot show it. */
  frame: Frame | null;
}

export const keptKey = (demo: string) => `kept/${demo}`;
const format = 1;

/** @returns JSON; its frame has five digits, enough to draw it. Every setting is in it: a default may change. */
export function encodeKept({ id, params: schema }: FigureSpec, run: KeptRun & { frame: Frame }): string {
  const { version, params, engine, ended, frame } = run;
  const settings = Object.entries(schema).map(([name, param]) => [name, param.format(params[name])]);
  const head = JSON.stringify({
    kept: format,
    demo: id,
    version,
    engine,
    ended,
    settings: Object.fromEntries(settings) as object,
  });
  return `${head.slice(0, -1)},"frame":${encodeFrame(frame)}}`;
}

/** Whether a figure that draws the one can draw the other: it has all its parts. */
const isLike = (frame: Frame, model: Frame): boolean =>
  Object.keys(model).every((name) => Object.hasOwn(frame, name)) &&
  Object.keys(model.measures).every((name) => Object.hasOwn(frame.measures, name));

/**
 * What was stored, as far as this version of the figure can use it. Throws where it is no kept run.
 * @param model a frame that the figure draws
 */
export function decodeKept({ id, params: schema, version }: FigureSpec, model: Frame, json: string): KeptRun {
  const stored = JSON.parse(json) as Record<string, unknown>;
  const { settings } = stored;
  if (stored['kept'] !== format || stored['demo'] !== id || typeof settings !== 'object' || settings === null)
    throw new Error('not a kept run of this figure');
  const query = new URLSearchParams(settings as Record<string, string>);
  const { params, problems } = readPermalink(schema, query, version);
  const same = stored['version'] === version && problems.length === 0;
  const frame = same ? decodeFrame(JSON.stringify(stored['frame'])) : null;
  return {
    version: Number(stored['version']) || 0,
    params,
    engine: stored['engine'] === 'tfjs' ? 'tfjs' : 'wasm',
    ended: stored['ended'] === true,
    frame: frame && isLike(frame, model) ? frame : null,
  };
}
