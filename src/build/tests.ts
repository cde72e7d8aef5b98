import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.ts';
import { cacheFolder, execute, root, StepFailed, step } from './step.ts';
import { playwrightTally, printTally, type Tally, vitestTally } from './tally.ts';

/** Runs a test runner as a step and counts what its report, a JSON file, says, also when it fails. */
async function runTests<Report>(
  name: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  report: string,
  count: (report: Report) => Tally,
  tallies: Tally[],
): Promise<void> {
  rmSync(report, { force: true });
  const { code, output } = await execute(process.execPath, command, env);
  if (existsSync(report)) tallies.push(count(JSON.parse(readFileSync(report, 'utf8')) as Report));
  if (code !== 0) throw new StepFailed(name, output);
}

/** The tests beside the code; `only` limits them to files whose path contains one of these words. */
export async function unitTests(only: readonly string[], tallies: Tally[]): Promise<void> {
  const report = join(cacheFolder, 'unit-tests.json');
  const runner = join(root, 'node_modules/vitest/vitest.mjs');
  const options = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
  ];
  await step('units', async () => {
    await runTests('units', [runner, 'run', ...options, ...only], {}, report, vitestTally, tallies);
    return printTally(tallies[tallies.length - 1]);
  });
}

/** The tests in a real browser, on what is built; `only` limits them as above, `full` adds those tagged `@full`. */
export async function browserTests(only: readonly string[], full: boolean, tallies: Tally[]): Promise<void> {
  const report = join(cacheFolder, 'browser-tests.json');
  const runner = join(root, 'node_modules/@playwright/test/cli.js');
  const options = ['--config', 'e2e/playwright.config.ts', '--pass-with-no-tests'];
  await step('browser', async () => {
    const env = { CHROMIUM_PATH: await findChromium(), ...(full && { TEST_FULL: '1' }) };
    await runTests('browser', [runner, 'test', ...options, ...only], env, report, playwrightTally, tallies);
    return printTally(tallies[tallies.length - 1]);
  });
}
