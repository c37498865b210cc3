/** Serves the built site while the browser tests run, on the next free port, and tells them where. */
import { serve } from '../../scripts/serve.mjs';

const wanted = 4329;

export default async function start() {
  const { port, url, close } = await serve({ port: wanted });
  console.log(`The site is served at ${url}${port === wanted ? '' : ` (port ${wanted} is taken)`}`);
  process.env['TEST_URL'] = url;
  return close;
}
