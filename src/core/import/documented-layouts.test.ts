import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imported } from './imported.fixture.ts';
import { Refusal } from './input/refusal.ts';

/** Files made up in the layouts that formats document, and that programs give them: a report, or why they are refused. */
const folder = join(import.meta.dirname, 'layouts');

async function reportOf(name: string, chunk?: number): Promise<string> {
  const bytes = new Uint8Array(readFileSync(join(folder, `${name}.txt`)));
  try {
    const { report, events } = await imported({ [name]: bytes }, { chunk });
    const shown = events.map(({ title, category, radius, zone }) => ({ title, category, radius, zone }));
    const lines = report.sample.map((one, at) => JSON.stringify({ ...one, ...shown[at] }));
    return [JSON.stringify({ ...report, sample: undefined }, null, 1), ...lines, ''].join('\n');
  } catch (error) {
    if (error instanceof Refusal) return `${error.message}\n`;
    throw error;
  }
}

test.each(readdirSync(folder).map((file) => file.replace(/\.txt$/, '')))('the report of %s', async (name) => {
  const report = await reportOf(name);
  await expect(report).toMatchFileSnapshot(`golden/layout-${name}.txt`);
  expect(await reportOf(name, 13)).toBe(report);
});
