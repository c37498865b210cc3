/** Every figure, run as a reader would: the verdict is recomputed from the downloaded tables, and each preset does as it should. */
import { expect, test } from '@playwright/test';
import { readLedger } from '../../scripts/ledger/demos.mjs';
import { downloadTables, embed, figures, openFigure, setSpeed, verdicts } from './figures.ts';

type Recompute = Record<string, (tables: Record<string, Record<string, number>[]>) => number>;

for (const { id } of figures) {
  test(`${id}: the verdict comes in time and follows from the downloaded data, and the weights are the ledger's`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const figure = await openFigure(page, embed(id), id);
    const begin = Date.now();
    await figure.locator('[data-action="run"]').click();
    await expect(figure).not.toHaveAttribute('data-status', /idle|starting/);
    await expect(figure.locator('[data-claim][data-outcome="undecided"]')).toHaveCount(0, { timeout: 60_000 });
    const seconds = (Date.now() - begin) / 1000;
    test.info().annotations.push({ type: 'seconds to the verdict', description: seconds.toFixed(2) });
    // The budgets of one figure alone are measured by the bench; here two browsers may share two cores.
    expect(seconds).toBeLessThan(20);
    await setSpeed(figure, 'fast');
    await expect(figure).toHaveAttribute('data-status', 'finished', { timeout: 60_000 });
    const shown = await verdicts(figure);
    const tables = await downloadTables(page, figure);
    const { default: recompute } = (await import(`../recompute/${id}.ts`)) as { default: Recompute };
    for (const { claim, outcome, value } of shown) {
      expect(outcome, claim).toBe('holds');
      const again = recompute[claim]?.(tables) ?? NaN;
      if (Number.isFinite(value)) expect(Math.abs(again - value), claim).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
      else expect(again, claim).toBe(value);
    }
    await expect(figure.locator('.digest code')).toHaveText(readLedger(id)?.seeds[0]?.digest ?? 'a ledger');
  });

  test(`${id}: each preset does as it should`, async ({ page }) => {
    test.setTimeout(240_000);
    const figure = await openFigure(page, embed(id), id);
    await setSpeed(figure, 'fast');
    for (const preset of readLedger(id)?.presets.slice(1) ?? [])
      await test.step(`${preset.id} ${preset.expected}`, async () => {
        const button = figure.locator(`[data-preset="${preset.id}"]`);
        await button.click();
        // The status of the run before goes in the same stroke in which the button takes its place.
        await expect(button).toHaveAttribute('aria-pressed', 'true');
        await expect(figure).toHaveAttribute('data-status', 'finished', { timeout: 100_000 });
        const outcomes = (await verdicts(figure)).map(({ outcome }) => outcome);
        if (preset.expected === 'holds')
          expect(
            outcomes.every((outcome) => outcome === 'holds'),
            preset.id,
          ).toBe(true);
        else
          expect(
            outcomes.some((outcome) => outcome !== 'holds'),
            preset.id,
          ).toBe(true);
      });
  });
}
