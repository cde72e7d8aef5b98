import { build } from '../build.ts';
import { command } from '../command.ts';
import { pageFaults } from './page-faults.ts';
import { serverFaults } from './server-faults.ts';

/** What is done to the product, part by part; each ends with everything alive or fails. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  server: () => serverFaults({ downloads: 10_000, malformed: 20_000, requests: 1000, builds: true }),
  page: pageFaults,
};

/** The short form of the parts that need no browser, for `npm test`. */
export async function shortFaults(): Promise<void> {
  await serverFaults({ downloads: 500, malformed: 1000, requests: 500, builds: false });
}

/** `npm run faults`: everything that has ever ended a server or a page, at length. Words limit the parts: `npm run faults server`. */
export const main = command({ options: [], words: true }, async (words) => {
  await build();
  for (const [name, run] of Object.entries(PARTS)) {
    if (words.length === 0 || words.some((word) => name.includes(word))) await run();
  }
  return 0;
});
