/** Every page, visited once: it stands in its language, without errors, inside its policy, no wider than its window, and axe finds nothing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { misplacedMarks, unfold } from './chinese-marks.ts';
import { chapterPaths, figuresAwake } from './figures.ts';

const all = ['', ...chapterPaths, 'claims/', 'references/', 'glossary/', 'notebook/', 'way/']
  .flatMap((path) => [path, `zh/${path}`])
  .concat('404.html');
/** Those of the chapters that PAGES names (`npm test -- 04-parity`), or all. */
const wanted = process.env['PAGES']?.split(',');
const pages = all.filter((path) => !wanted || wanted.includes(path.replace(/^zh\/|\/$/g, '')));

/** Errors of the console, breaches of the policy among them, and requests that leave the site. */
function watch(page: Page) {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost') problems.push(`left the site: ${request.url()}`);
  });
  return problems;
}

/** The rules whose outcome a theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds, by all of its rules or by some. Its list of what is right is not asked for: of a whole chapter it takes most of the time. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const policy = (page: Page) => page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');

for (const path of pages)
  test(`/${path} stands, in its language, without errors, inside the policy, for everyone`, async ({ page }) => {
    const problems = watch(page);
    await page.goto(`./${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('zh') ? 'zh-CN' : 'en');
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.locator('main').innerText(), 'a citation that is not known as one').not.toMatch(/@[a-z]+\d{4}[a-z]/);
    if (path.startsWith('zh'))
      for (const citation of await page.locator('.cite').allTextContents())
        expect(citation, 'a citation as Chinese writes it').not.toMatch(/et al|\band\b|[()&;]/);
    const content = (await policy(page)) ?? '';
    expect(content).toContain("default-src 'self'");
    expect(content).not.toMatch(/script-src[^;]*('unsafe-inline'|'unsafe-eval'|https?:)/);

    const places = page.locator('.demo-place');
    if ((await places.count()) > 0) await places.first().scrollIntoViewIfNeeded();
    await figuresAwake(page);
    await test.step('axe, light', async () => expect.soft(await violations(page)).toEqual([]));
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('axe, dark', async () => expect.soft(await violations(page, colourRules)).toEqual([]));

    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await figuresAwake(page);
    expect(problems).toEqual([]);
    for (const width of [390, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `overflow at ${width}`).toBeLessThanOrEqual(0);
    }
    // At last: unfolded, a page is another.
    if (path.startsWith('zh')) {
      await page.locator('body').evaluate(unfold);
      expect(await page.locator('body').evaluate(misplacedMarks), 'marks and spaces of Chinese').toEqual([]);
    }
  });
