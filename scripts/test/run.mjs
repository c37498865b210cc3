/** Runs the checks, as many at once as there are lanes, and counts what passed and what failed. */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command for the shell
 * @property {Record<string, string>} [env]
 * @property {(ok: boolean) => { passed: number, failed: number, failures?: { title: string, command: string }[], skipped?: string[] }} [read] counts the
 *   tests from the runner's report; without it the step is one check
 * @property {string} [again] the command that runs this step alone
 */

/** One step. `aside`: beside another, so that its output is kept and printed when it is done. */
async function runStep(step, aside) {
  const { name, command, env = {}, read, again } = step;
  const heading = `\n── ${name}: ${command}`;
  if (!aside) console.log(heading);
  const start = performance.now();
  const piped = aside ? 'pipe' : 'inherit';
  const child = spawn(command, { shell: true, stdio: ['ignore', piped, piped], env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  if (aside) console.log(`${heading}\n${output.trimEnd()}`);
  const ok = code === 0;
  const alone = ok ? [] : [{ title: name, command: again ?? command }];
  const counted = read?.(ok) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: alone };
  return { name, tests: read !== undefined, failures: [], ...counted, seconds: (performance.now() - start) / 1000 };
}

/**
 * Runs the chains of one phase, the next beginning when a lane is free; the steps of a chain follow one another. Resolves to a row of the table
 * for each step, in their order.
 * @param {Step[][]} chains
 */
export async function runPhase(chains, lanes) {
  const rows = chains.map(() => []);
  const queue = [...chains.entries()];
  const aside = chains.length > 1;
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      for (const step of next[1]) rows[next[0]].push(await runStep(step, aside));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return rows.flat();
}
