import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageOf } from '../../core/dataset/package-of.ts';
import type { NamedByFiles } from '../../core/import/import-files.ts';
import { descriptorOf } from '../../core/import/package/descriptor-of.ts';
import type { PackageBuilder } from '../../core/import/package/package-builder.ts';
import { printIssue } from '../../core/model/issue.ts';
import { InWords } from '../in-words.ts';
import { printJson } from '../print-json.ts';

/** Issues that are named before the rest is counted. */
const NAMED = 5;

/** Throws where the folder of a package cannot be a new one. */
export function refuseTaken(folder: string): void {
  if (existsSync(folder))
    throw new InWords(`${folder} is there already; name a new folder, or take that one away`);
}

/**
 * Writes the collected events as a package folder, once its tables keep every rule; returns a line that says what it
 * holds. It takes its place when it is whole. `named` is what the files say of all of them.
 */
export async function writePackage(
  folder: string,
  builder: PackageBuilder,
  format: string,
  title: string,
  { timeZone, ground }: NamedByFiles = {},
): Promise<string> {
  refuseTaken(folder);
  const { files, events, leftOut } = builder.finish();
  const texts = new Map(files);
  const about = { name: basename(folder), format, files: title, events, timeZone, ground, tables: files };
  texts.set('datapackage.json', printJson(descriptorOf(about)));
  const { issues } = packageOf(texts);
  if (issues.length > 0) {
    const more = issues.length > NAMED ? [`and ${issues.length - NAMED} more`] : [];
    throw new InWords(
      [
        `${folder} is not written, as its tables would break their rules:`,
        ...issues.slice(0, NAMED).map(printIssue),
        ...more,
      ].join('\n'),
    );
  }
  const next = `${folder}.${process.pid}.new`;
  await mkdir(next, { recursive: true });
  try {
    for (const [name, text] of texts) await writeFile(join(next, name), text);
    await rename(next, folder);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  const without = leftOut === 0 ? '' : `; ${leftOut} without a date, or after the year 9999, left out`;
  return `${folder}: ${events} events written${without}`;
}
