/**
 * Comparison with committed pictures. They are exact where the browser and the fonts are those that the pictures were made with
 * (made-with.json); elsewhere, text is drawn a little differently, so the comparison is tolerant, and the report says that it was.
 * `npm run pictures` makes them anew; those of a single figure that were made elsewhere are noted by themselves.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.mjs';

interface Maker {
  browser: string;
  fonts: string;
}
interface MadeWith extends Maker {
  /** Pictures that another browser or other fonts made. */
  others?: Record<string, Maker>;
}
/** Chromium and its headless shell of one version do not draw the same letters. */
const browserName = basename(findChromium() ?? 'chromium', '.exe');
const file = new URL('__screenshots__/made-with.json', import.meta.url);

/** The system's fonts in a few letters; the site brings its own, but not for Chinese. */
function fingerprintOfFonts(): string {
  try {
    const list = execFileSync('fc-list', { encoding: 'utf8' }).split('\n').sort().join('\n');
    return createHash('sha256').update(list).digest('hex').slice(0, 12);
  } catch {
    return process.platform;
  }
}

const systemFonts = fingerprintOfFonts();

function recorded(): MadeWith | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as MadeWith;
  } catch {
    return null;
  }
}

const sameMaker = (a: Maker | null | undefined, b: Maker) => a?.browser === b.browser && a.fonts === b.fonts;

/** Notes what made a picture. Where all are made anew, all have this one maker. */
function note(name: string, now: Maker) {
  const then = process.env['FIGURES'] ? recorded() : null;
  const others = Object.entries(then?.others ?? {}).filter(([other]) => other !== name);
  if (then && !sameMaker(then, now)) others.push([name, now]);
  const { browser, fonts } = then ?? now;
  const made: MadeWith = others.length > 0 ? { browser, fonts, others: Object.fromEntries(others.sort()) } : { browser, fonts };
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
}

/** Whether this run makes the pictures anew instead of comparing with them. */
export const makingPictures = () => test.info().config.updateSnapshots === 'all';

/** Compares with the committed picture of that name; a difference fails the test, which goes on to what it checks next. */
export async function expectPicture(shown: Page | Locator, name: string, options: { mask?: Locator[]; fullPage?: boolean } = {}) {
  const page = 'goto' in shown ? shown : shown.page();
  const now: Maker = { browser: `${browserName} ${page.context().browser()!.version()}`, fonts: systemFonts };
  if (makingPictures()) note(name, now);
  const all = recorded();
  const then = all?.others?.[name] ?? all;
  const same = sameMaker(then, now);
  if (!same) {
    const { browser = 'nobody knows what', fonts = '' } = then ?? {};
    const description = `made with ${browser} ${fonts}, compared on ${now.browser} ${now.fonts}: tolerant`;
    test.info().annotations.push({ type: 'picture', description });
    console.log(`${name}: ${description}`);
  }
  await page.evaluate(() => document.fonts.ready);
  const tolerance = same ? {} : { maxDiffPixelRatio: 0.1, maxDiffPixels: undefined, threshold: 0.3 };
  if ('goto' in shown) await expect.soft(shown).toHaveScreenshot(`${name}.png`, { ...options, ...tolerance });
  else
    await expect.soft(shown).toHaveScreenshot(`${name}.png`, { ...(options.mask ? { mask: options.mask } : {}), ...tolerance });
}
