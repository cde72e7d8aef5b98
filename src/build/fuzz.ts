import { command } from './command.ts';
import { installEngine } from './install-engine.ts';
import { unitTests } from './tests.ts';

/** Broken files that `npm run fuzz` reads, of every format. */
const RUNS = 100_000;

/** `npm run fuzz`: reads far more broken files, and sends far more malformed requests, than `npm test` does, the same each time. */
export const main = command({ options: [] }, async () => {
  installEngine();
  process.env.FUZZ_RUNS = String(RUNS);
  await unitTests(['fuzzed-'], []);
  return 0;
});
