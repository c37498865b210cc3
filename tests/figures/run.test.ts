/**
 * What holds for every figure's run: seed 1 gives the ledger's bits, however it is sliced; its claims follow from its downloads; its frame survives
 * the way to the page; its pictures say their numbers in both languages.
 */
import { render } from 'svelte/server';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { byFolder } from '#components/demos/by-folder.ts';
import type { DemoText, FigureComponent } from '#components/demos/types.ts';
import { encodeFrame } from '#components/page/encode-frame.ts';
import { decodeFrame } from '#components/page/frame-json.ts';
import { decodeKept, encodeKept } from '#components/page/kept-json.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { loadTransformerEngine } from '#lib/engine/transformer/index.ts';
import type { Engine } from '#lib/engine/types.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { presetParams } from '#lib/experiment/figure.ts';
import { defaults, type ParamValues } from '#lib/experiment/params.ts';
import { rowsOf, type Rows } from '#lib/experiment/table.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { chosenFigureIds, loadExperiment, loadPart, readLedger } from '../../scripts/figures/disk.mjs';

const figures = byFolder(import.meta.glob<FigureComponent>('/src/components/demos/*/*/Figure.svelte', { import: 'default' }));
const texts = byFolder(import.meta.glob<{ text: DemoText }>('/src/components/demos/*/*/text.ts'));

/** Names of the pictures in a figure's markup, for readers who do not see them. */
function namesOfPictures(html: string): string[] {
  return [...html.matchAll(/<svg [^>]*role="img"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name as string);
}

/** Equal as far as a download and another way of computing can tell. */
function expectClose(again: number, value: number, name: string) {
  if (!Number.isFinite(value)) expect(again, name).toBe(value);
  else expect(Math.abs(again - value), name).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
}

describe.each(chosenFigureIds())('%s', async (id) => {
  const experiment = await loadExperiment(id);
  const engine = await loadEngine('wasm', experiment.precision);
  const params = defaults(experiment.params);
  let trainers = 0;
  const counting: Engine = {
    ...engine,
    create: (spec) => {
      trainers++;
      return engine.create(spec);
    },
  };
  const transformers = vi.spyOn(await loadTransformerEngine('wasm', experiment.precision), 'create').mockClear();
  const run = runToEnd(experiment, params, counting);
  trainers += transformers.mock.calls.length;
  const frame = run.frame();
  const fresh = experiment.start(params, engine);
  const startFrame = fresh.frame();
  fresh.dispose();
  afterAll(() => run.dispose());

  test('is named as its folder', () => {
    expect(experiment.id).toBe(id);
  });

  test('gives the bits of the ledger with seed 1', () => {
    const first = readLedger(id)?.seeds[0];
    const verdicts = experiment.claims.map((claim) => judge(claim, frame));
    expect(run.digest()).toBe(first?.digest);
    expect(verdicts.map(({ outcome }) => outcome === 'holds')).toEqual(first?.holds);
    const values = first?.values.map((value) => (value === null ? NaN : Number(value)));
    expect(verdicts.map(({ value }) => value)).toEqual(values);
  });

  test('readers may choose an engine exactly where one trains', () => {
    expect(trainers > 0).toBe(!experiment.engineless);
  });

  test('bears out one of the answers that the reader is offered', async () => {
    const { prediction } = (await texts[id]!()).text;
    expect(prediction.options[prediction.outcome(frame)]).toBeDefined();
  });

  test('its claims follow from its tables', async () => {
    const tables = (await experiment.tables()).tables(frame, params);
    for (const { name, columns, rows } of tables) {
      expect(name).toMatch(/^[\w-]+$/);
      for (const row of rows) expect(row.length, name).toBe(columns.length);
    }
    const recompute = await loadPart<Record<string, (rows: Rows) => number>>(id, 'recompute.ts');
    const claims = experiment.claims.map((claim) => claim.id);
    expect(Object.keys(recompute).sort()).toEqual([...claims].sort());
    for (const claim of experiment.claims)
      expectClose(recompute[claim.id]!(rowsOf(tables)), frame.measures[claim.measure] as number, claim.id);
  });

  // Jobs are done in turn by code that is the same for all figures, and tested by itself.
  test.skipIf(experiment.jobs)('is the same however it is sliced', () => {
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) {
      sliced.advance((i * i) % 61);
      if (i % 20 === 0) sliced.frame();
    }
    expect(sliced.digest()).toBe(run.digest());
    expect(sliced.frame()).toEqual(frame);
    sliced.dispose();
  });

  test('its frame survives the way to the page', () => {
    expect(structuredClone(frame)).toEqual(frame);
    // The page's copy is rounded once, and then keeps its numbers.
    const copy = decodeFrame(encodeFrame(frame));
    expect(Object.keys(copy)).toEqual(Object.keys(frame));
    expect(decodeFrame(encodeFrame(copy))).toEqual(copy);
  });

  test('a kept run of it comes back, with any preset’s settings', () => {
    for (const preset of experiment.presets) {
      const run = { version: experiment.version, params: presetParams(experiment, preset), engine: 'wasm', ended: true } as const;
      const back = decodeKept(experiment, startFrame, encodeKept(experiment, { ...run, frame }));
      expect(back, preset.id).toEqual({ ...run, frame: decodeFrame(encodeFrame(frame)) });
    }
  });

  test.each<Lang>(['en', 'zh'])('its pictures say their numbers, in %s', async (lang) => {
    const Figure = await figures[id]!();
    const set = (_: Partial<ParamValues>) => {};
    const { body } = render(Figure, { props: { frame, lang, params, set } });
    const names = namesOfPictures(body);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name).toMatch(/\d/);
      if (lang === 'zh') expect(name).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(body).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  test('undecided and decided, its claims are sentences in both languages', () => {
    const early = experiment.start(params, engine);
    for (const shown of [early.frame(), frame])
      for (const claim of experiment.claims)
        for (const said of Object.values(claim.describe(shown))) {
          expect(said.length).toBeGreaterThan(3);
          expect(said).not.toMatch(/undefined|NaN|\[object/);
        }
    early.dispose();
  });
});
