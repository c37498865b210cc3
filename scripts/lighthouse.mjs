/** Lighthouse on the built home page and chapter 2: each of its four categories must reach 95. */
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const least = 95;
const pages = ['', 'f-principle/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const server = await serve();
const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
let low = 0;
for (const page of pages) {
  const { lhr } = await lighthouse(server.url + page, {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: categories,
    logLevel: 'error',
  });
  const scores = categories.map((id) => [id, Math.round(lhr.categories[id].score * 100)]);
  console.log(`/${page}  ${scores.map(([id, score]) => `${id} ${score}`).join('  ')}`);
  for (const [id] of scores.filter(([, score]) => score < least)) {
    low += 1;
    const audits = lhr.categories[id].auditRefs
      .map(({ id }) => lhr.audits[id])
      .filter(({ score }) => score !== null && score < 0.9);
    for (const { title, displayValue = '' } of audits) console.log(`  ${id}: ${title} ${displayValue}`);
  }
}
await browser.close();
server.close();
process.exitCode = low === 0 ? 0 : 1;
