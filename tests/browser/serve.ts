/** Serves the built site while the browser tests run, on the next free port, and tells them where. */
import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';

const wanted = 4329;

export default async function start() {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist/: run `npm run build` first.');
  const { port, url, close } = await serve({ port: wanted });
  console.log(`The site is served at ${url}${port === wanted ? '' : ` (port ${wanted} is taken)`}`);
  process.env['TEST_URL'] = url;
  return close;
}
