import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imported } from './imported.fixture.ts';

/**
 * Genuine files of the formats, which are not part of the project: a folder that IMPORT_SAMPLES names, with a folder for
 * each format. Their reports are kept in golden/.
 */
const folder = process.env.IMPORT_SAMPLES ?? '';
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path))
  : [];

if (files.length === 0) test.skip('genuine files: IMPORT_SAMPLES names no folder that has some', () => {});

test.each(files)('the report of %s', async (path) => {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  const { report } = await imported({ [path]: bytes });
  const middle = Math.floor(report.sample.length / 2);
  const sample = [report.sample[0], report.sample[middle], report.sample.at(-1)];
  await expect(`${JSON.stringify({ ...report, sample }, null, 1)}\n`).toMatchFileSnapshot(
    `golden/${path.replaceAll(/[\\/]/g, '-')}.txt`,
  );
  for (const chunk of [997, 65_536])
    expect((await imported({ [path]: bytes }, { chunk })).report).toEqual(report);
});
