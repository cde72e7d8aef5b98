import { command } from '../../src/build/command.ts';
import { byCrossfilter } from './crossfiltered.ts';

/** Made incidents of which there are copies: more take minutes to make. */
const MADE = 1_000_000;

/** Prints what crossfilter2 takes for so many events, and the most memory of this process, bytes, as JSON. */
export const main = command({ options: [], words: true }, async ([events]) => {
  const figures = byCrossfilter(MADE, Number(events) / MADE);
  const memory = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(`${JSON.stringify({ ...figures, memory })}\n`);
  return 0;
});
