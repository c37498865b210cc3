/** Figures in frames of somebody else's page: a course with a strict policy of its own, on another origin. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { frameCode } from '../../src/components/controls/frame-code.ts';
import { embed, figures, runToEnd } from './figures.ts';

const five = ['f-principle-1d', 'parity', 'early-stopping', 'rule-or-table', 'saddle-escape'];
const policy = "default-src 'none'; script-src 'nonce-course'; style-src 'unsafe-inline'; frame-src http://localhost:*";

let course: Server;
let body = '';
test.beforeAll(async () => {
  course = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .end(`<!doctype html><html lang="en"><title>A course</title><body style="margin: 0">${body}`),
  );
  await new Promise<void>((resolve) => void course.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => void course.close());

/** Opens the course's page with this in its body; its own scripts have the course's nonce. */
async function openCourse(page: Page, content: string) {
  body = content.replaceAll('<script>', '<script nonce="course">');
  await page.goto(`http://127.0.0.1:${(course.address() as AddressInfo).port}/`);
}

const frameOf = (page: Page, id: string) => page.frames().find((frame) => frame.url().includes(`/${embed(id)}`)) as Frame;

/** How much of the figure's page a frame hides, and how much it leaves empty below, CSS pixels. */
const misfit = (frame: Frame) =>
  frame.evaluate(() => ({
    hidden: Math.max(0, document.documentElement.scrollHeight - innerHeight),
    empty: Math.max(0, innerHeight - document.getElementById('text')!.getBoundingClientRect().height),
  }));

async function expectToFit(page: Page, id: string) {
  // Out of view a frame is not drawn, and does not notice that its width has changed.
  await page.locator(`iframe[src*="/${embed(id)}"]`).scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      const { hidden, empty } = await misfit(frameOf(page, id));
      return hidden <= 1 && empty <= 2;
    }, id)
    .toBe(true);
}

test('five figures in a course are as high as they need, from 320 to 1200 px, before and after a run', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await openCourse(
    page,
    five
      .map((id) => frameCode(`${baseURL}${embed(id)}`, id, 200))
      .join('\n')
      .replaceAll(' loading="lazy"', ''),
  );
  for (const width of [1200, 800, 640, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of five) await expectToFit(page, id);
  }
  await page.setViewportSize({ width: 800, height: 900 });
  for (const id of ['parity', 'rule-or-table']) {
    const figure = frameOf(page, id).locator('figure.demo');
    await expectToFit(page, id);
    await expect(figure).toHaveAttribute('data-live', 'true');
    await runToEnd(figure);
    await expectToFit(page, id);
  }
});

test('an address says what the frame does without, and which theme and language it has', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`./${embed('parity')}`);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.goto(`./${embed('parity')}?theme=dark&controls=run&caption=off&show=finished`);
  const figure = page.locator('figure.demo');
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  expect(await paper()).not.toBe(light);
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(figure.locator('.run-place')).toBeVisible();
  for (const part of ['.side', '.settings', '.share', '.seed-row', '.caption'])
    await expect(figure.locator(part).first(), part).toBeHidden();
  await page.goto(`./${embed('parity')}?controls=none&lang=zh&seed=7`);
  await expect(page).toHaveURL(/\/zh\/embed\/parity\/\?controls=none&lang=zh&seed=7$/);
  await expect(page.locator('figure.demo')).toHaveAttribute('data-live', 'true');
  await expect(page.locator('.run-place')).toBeHidden();
});

test('a sandbox that stops a figure is named, and the way out of it opens beside the course', async ({ page, baseURL }) => {
  const boxed = (sandbox: string) =>
    `<iframe sandbox="${sandbox}" src="${baseURL}${embed('parity')}" width="800" height="900"></iframe>`;
  await openCourse(page, boxed('allow-scripts allow-popups'));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('alert').filter({ hasText: 'allow-same-origin' })).toBeVisible();
  await expect(frame.locator('svg[data-plot]').first()).toBeVisible();
  await expect(frame.locator('.embed-source a')).toHaveAttribute('target', '_blank');
  await openCourse(page, boxed('allow-scripts allow-same-origin'));
  await expect(frame.locator('figure.demo')).toHaveAttribute('data-live', 'true');
  await expect(frame.locator('.boxed-in')).toBeHidden();
});

test('every figure has its oEmbed file, which its page names, with a frame that shows it', async ({ page, request }) => {
  for (const lang of ['', 'zh/'])
    for (const { id } of figures) {
      const answer = await request.get(`./${lang}oembed/${id}.json`);
      expect(answer.status(), id).toBe(200);
      const { version, type, html, title } = (await answer.json()) as Record<string, string>;
      expect({ version, type }).toEqual({ version: '1.0', type: 'rich' });
      expect(html).toContain(`/${lang}${embed(id)}"`);
      expect(title).toBeTruthy();
    }
  await page.goto(`./zh/${embed('parity')}`);
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveAttribute('href', /\/zh\/oembed\/parity\.json$/);
});
