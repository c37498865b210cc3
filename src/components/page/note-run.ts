/** Writes a finished run into the reader's notebook. Loaded with the first run that ends. */
import { judge } from '#lib/experiment/claim.ts';
import { queryString, writePermalink } from '#lib/experiment/permalink.ts';
import { notebookString } from '#lib/i18n/notebook.ts';
import { inBoth, type Lang, type Text } from '#lib/i18n/text.ts';
import { Notebook, type Entry } from '#lib/notebook/notebook.ts';
import type { DemoState } from './demo-state.svelte.ts';

/** @param prediction the reader's answer, and whether the run bore it out; null: none was given */
export function entryOf(demo: DemoState, prediction: Entry['prediction'], now: Date): Entry {
  const { spec, params, engine, frame, preset } = demo;
  return {
    at: now.toISOString(),
    demo: spec.id,
    version: spec.version,
    query: queryString(writePermalink(spec.params, params, spec.version, engine)),
    settings: demo.changed.map((name) => {
      const param = spec.params[name]!;
      return { name: param.label, value: inBoth((lang) => param.show(params[name], lang)) };
    }),
    preset: spec.presets.find(({ id }) => id === preset)?.label ?? null,
    prediction,
    claims: spec.claims.map((claim) => {
      const { outcome, value } = judge(claim, frame);
      return { id: claim.id, outcome, value: Number.isFinite(value) ? value : null, verdict: claim.describe(frame) };
    }),
    digest: demo.view.digest,
    note: '',
  };
}

/** Adds a run, and says whether the browser keeps it. */
export function noteRun(demo: DemoState, said: Text | null, foreseen: boolean, lang: Lang): string {
  const notebook = new Notebook();
  notebook.add(entryOf(demo, said && { said, foreseen }, new Date()));
  return notebookString(notebook.kept ? 'keptHere' : 'refused', lang);
}
