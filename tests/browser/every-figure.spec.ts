/**
 * Every figure, met once as a reader would: its pictures as the page brings it, wide and light, narrow and dark; then a run to the end, with the
 * verdict recomputed from the downloaded tables and the weights compared with the ledger's; then a preset that breaks the claim. The other
 * presets are run in Node (tests/figures), and here as well with FULL.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { LedgerPreset } from '../../src/lib/experiment/ledger.ts';
import type { Rows } from '../../src/lib/experiment/table.ts';
import { loadPart, readLedger } from '../../scripts/figures/disk.mjs';
import { expectPicture, makingPictures } from '../visual/picture.ts';
import { chosenFigures, downloadTables, embed, openFigure, runToEnd, setSpeed, verdicts } from './figures.ts';

type Recompute = Record<string, (tables: Rows) => number>;

const looks = [
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desktop-light', viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
] as const;

async function comparePictures(page: Page, figure: Locator, id: string) {
  for (const { name, viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await expectPicture(figure, `figure-${id}-${name}`);
  }
}

async function recomputeVerdicts(page: Page, figure: Locator, id: string) {
  const shown = await verdicts(figure);
  const tables = await downloadTables(page, figure);
  const recompute = await loadPart<Recompute>(id, 'recompute.ts');
  expect(shown.length).toBeGreaterThan(0);
  for (const { claim, outcome, value } of shown) {
    expect(outcome, claim).toBe('holds');
    const again = recompute[claim]?.(tables) ?? NaN;
    if (Number.isFinite(value)) expect(Math.abs(again - value), claim).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
    else expect(again, claim).toBe(value);
  }
}

/** Of a figure's presets the one that breaks its claim soonest; of one without such, the soonest. */
function soonestBreak(presets: LedgerPreset[]): LedgerPreset[] {
  const cost = ({ expected, seeds }: LedgerPreset) => (expected === 'fails' ? 0 : 1e6) + (seeds[0]?.seconds ?? 1e3);
  return [...presets].sort((a, b) => cost(a) - cost(b)).slice(0, 1);
}

async function runPreset(figure: Locator, { id, seeds }: LedgerPreset) {
  const button = figure.locator(`[data-preset="${id}"]`);
  await button.click();
  // The status of the run before goes in the same stroke in which the button takes its place.
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  const outcomes = (await verdicts(figure)).map(({ outcome }) => outcome);
  expect(
    outcomes.map((outcome) => outcome === 'holds'),
    id,
  ).toEqual(seeds[0]?.holds);
}

for (const { id } of chosenFigures)
  test(`${id}: its pictures, its verdict, its weights, a preset`, async ({ page }) => {
    const ledger = readLedger(id);
    const figure = await openFigure(page, embed(id), id);
    await test.step('it looks as its pictures', () => comparePictures(page, figure, id));
    if (makingPictures()) return;
    await runToEnd(figure);
    await test.step('the verdict follows from the downloaded tables', () => recomputeVerdicts(page, figure, id));
    await expect(figure.locator('.digest code')).toHaveText(ledger?.seeds[0]?.digest ?? 'a ledger');
    const presets = ledger?.presets.slice(1) ?? [];
    await setSpeed(figure, 'fast');
    for (const preset of process.env['FULL'] ? presets : soonestBreak(presets))
      await test.step(`the preset ${preset.id}: ${preset.expected}`, () => runPreset(figure, preset));
  });
