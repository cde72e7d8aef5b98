import { basename } from 'node:path';
import { visible } from '../../base/visible.ts';
import { importFiles, type NamedByFiles } from '../../core/import/import-files.ts';
import type { ImportedEvent } from '../../core/import/imported-event.ts';
import { Refusal } from '../../core/import/input/refusal.ts';
import {
  MOST_IN_PACKAGE,
  type PackageBuilder,
  packageBuilder,
} from '../../core/import/package/package-builder.ts';
import { refusedJson, reportJson } from '../../core/import/report/report-json.ts';
import { command } from '../command.ts';
import { InWords } from '../in-words.ts';
import { say } from '../step.ts';
import { IMPORT_OPTIONS, importArguments } from './import-arguments.ts';
import { importWords } from './import-words.ts';
import { nodeFiles } from './node-file.ts';
import { refuseTaken, writePackage } from './write-package.ts';

/**
 * Reads files of other people's events and prints the report, in words or, with `--json`, as one object; `--sample` adds
 * events by the ids of the file, `--to` writes a checked package. Returns the exit code: 0 when events were made, 1 when the files were refused, 2 for wrong use.
 */
export const main = command({ options: IMPORT_OPTIONS, words: true }, async (args) => {
  const wanted = importArguments(args);
  if (typeof wanted === 'string') {
    say(wanted);
    return 2;
  }
  const { paths, to, isJson, sample, dayOrder } = wanted;
  const title = paths.map((path) => basename(path)).join(', ');
  const ids = new Set(sample);
  let sampled: ImportedEvent[] = [];
  let builder: PackageBuilder | undefined;
  let said: NamedByFiles | undefined;
  try {
    if (to !== undefined) refuseTaken(to);
    const files = await nodeFiles(paths);
    const report = await importFiles(files, {
      dayOrder,
      begin: ({ label }, named) => {
        said = named;
        sampled = [];
        let count = 0;
        const tables = to === undefined ? undefined : packageBuilder(label, title);
        builder = tables;
        return {
          event: (event) => {
            if (tables && ++count > MOST_IN_PACKAGE)
              throw new InWords(
                `a package holds at most ${MOST_IN_PACKAGE} events, as its rules look at all of them at once; take a part of the file`,
              );
            tables?.take(event);
            if (ids.has(event.ownId ?? '') || ids.has(event.id)) sampled.push(event);
          },
        };
      },
    });
    const written = to && builder ? await writePackage(to, builder, report.format, title, said) : undefined;
    if (isJson) say(JSON.stringify(reportJson(report, sampled)));
    else say([importWords(report), written].filter((part) => part !== undefined).join('\n'));
    return 0;
  } catch (error) {
    if (error instanceof Refusal || error instanceof InWords) {
      const says = error.message.split('\n').map(visible).join('\n');
      say(isJson ? JSON.stringify(refusedJson(null, error.message)) : says);
      return 1;
    }
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    say(`${path} is not there; name a file that is`);
    return 2;
  }
});
