import { build } from './build.ts';
import { checkEngine, checkPackages, checkStyle, checkTypes } from './checks.ts';
import { command } from './command.ts';
import { ALL_LANGUAGES } from './document-languages.ts';
import { shortFaults } from './faults/fault-run.ts';
import { checkSizes } from './size.ts';
import { Said, say, step } from './step.ts';
import { printTally, sum, type Tally } from './tally.ts';
import { browserTests, unitTests } from './tests.ts';

/**
 * `npm test`: everything that proves a change. Words as arguments limit the tests to files whose path contains one;
 * `--full` adds those in the browser that go through every page in every form, with documents in all languages. The last line
 * counts the tests; a step that fails otherwise counts as one.
 */
export const main = command({ options: ['--full'], words: true }, async (args) => {
  const words = args.filter((arg) => arg !== '--full');
  const full = words.length < args.length;
  const tallies: Tally[] = [];
  let stopped = false;
  try {
    await checkEngine();
    await checkTypes();
    await checkStyle();
    await unitTests(words, tallies);
    await checkPackages();
    if (full) process.env.DOCUMENT_LANGUAGES ??= ALL_LANGUAGES;
    await build();
    await step('size', async () => checkSizes());
    if (words.length === 0) await shortFaults();
    await browserTests(words, full, tallies);
  } catch (error) {
    if (!(error instanceof Said)) throw error;
    stopped = true;
  }
  const { passed, failed } = sum(tallies);
  say(printTally({ passed, failed: stopped ? Math.max(1, failed) : failed }));
  return stopped ? 1 : 0;
});
