/**
 * Every figure: its pictures as an address brings it finished, wide and light, narrow and dark; then a run to the end, in which nothing moves but
 * the panels, with the verdict recomputed from the downloaded tables and the weights compared with the ledger's; back at its first step it says
 * what it said before the run; then a preset that breaks the claim. The other presets are run in Node (tests/figures), and here as well with FULL.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { LedgerPreset } from '../../src/lib/experiment/ledger.ts';
import type { Rows } from '../../src/lib/experiment/table.ts';
import { loadPart, readLedger } from '../../scripts/figures/disk.mjs';
import { expectPicture, makingPictures } from '../visual/picture.ts';
import {
  choosePreset,
  chosenFigures,
  downloadTables,
  embed,
  movesOf,
  openFigure,
  runToEnd,
  setSpeed,
  verdicts,
  watchMoves,
} from './figures.ts';

type Recompute = Record<string, (tables: Rows) => number>;

const looks = [
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desktop-light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
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
  await choosePreset(figure, id);
  // The status of the run before goes in the same stroke in which the key takes its place.
  await expect(figure.locator(`[data-preset="${id}"]`)).toHaveAttribute('data-current', 'true');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  const outcomes = (await verdicts(figure)).map(({ outcome }) => outcome);
  expect(
    outcomes.map((outcome) => outcome === 'holds'),
    id,
  ).toEqual(seeds[0]?.holds);
}

/** What the panels say, in words and to those who do not see them. */
const saidBy = (figure: Locator) =>
  figure
    .locator('.panels')
    .first()
    .evaluate((panels) => [
      panels.textContent,
      ...[...panels.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')),
    ]);

/** The recording's first frame says what the page said before the run: a reader meets the run's own first step. */
async function beginsAsMet(figure: Locator, met: (string | null)[]) {
  await figure.locator('.scrub').focus();
  await figure.locator('.scrub').press('Home');
  await expect.poll(() => saidBy(figure)).toEqual(met);
}

async function keptAsShown(figure: Locator) {
  const panels = figure.locator('.panels');
  await figure.locator('[data-action="keep"]').click();
  await expect(panels).toHaveCount(2);
  const [shown, kept] = await panels.evaluateAll((each) =>
    each.map((element) => [...element.querySelectorAll('svg path')].map((path) => path.getAttribute('d'))),
  );
  expect(kept).toEqual(shown);
  await figure.locator('[data-action="drop-kept"]').click();
  await expect(figure.locator('[data-action="keep"]')).toBeFocused();
}

for (const { id } of chosenFigures)
  test(`${id}: its pictures, its verdict, its weights, a preset`, async ({ page }) => {
    const ledger = readLedger(id);
    const figure = await openFigure(page, embed(id), id, '?show=finished');
    await expect(figure).toHaveAttribute('data-stage', 'decided');
    await test.step('it looks as its pictures', () => comparePictures(page, figure, id));
    if (makingPictures()) return;
    await page.setViewportSize(looks[1].viewport);
    await openFigure(page, embed(id), id);
    const met = await saidBy(figure);
    await watchMoves(page);
    await runToEnd(figure);
    expect.soft(await movesOf(page), 'what moved from the tap to the verdict').toEqual([]);
    await test.step('the verdict follows from the downloaded tables', () => recomputeVerdicts(page, figure, id));
    await expect(figure.locator('.digest code')).toHaveText(ledger?.seeds[0]?.digest ?? 'a ledger');
    await test.step('kept, it stands below as it stands above', () => keptAsShown(figure));
    await test.step('back at its first step it says what it said', () => beginsAsMet(figure, met));
    const presets = ledger?.presets.slice(1) ?? [];
    await setSpeed(figure, 'fast');
    for (const preset of process.env['FULL'] ? presets : soonestBreak(presets))
      await test.step(`the preset ${preset.id}: ${preset.expected}`, () => runPreset(figure, preset));
  });
