import { visible } from '../../base/visible.ts';
import { importFiles } from '../../core/import/import-files.ts';
import type { ImportedEvent } from '../../core/import/imported-event.ts';
import { Refusal } from '../../core/import/input/refusal.ts';
import { refusedJson, reportJson } from '../../core/import/report/report-json.ts';
import { command } from '../command.ts';
import { say } from '../step.ts';
import { IMPORT_OPTIONS, importArguments } from './import-arguments.ts';
import { importWords } from './import-words.ts';
import { nodeFiles } from './node-file.ts';

/**
 * Reads files of other people's events and prints the report, in words or, with `--json`, as one object; `--sample` adds
 * events by the ids of the file. Returns the exit code: 0 when events were made, 1 when the files were refused, 2 for wrong use.
 */
export const main = command({ options: IMPORT_OPTIONS, words: true }, async (args) => {
  const wanted = importArguments(args);
  if (typeof wanted === 'string') {
    say(wanted);
    return 2;
  }
  const { paths, isJson, sample, dayOrder } = wanted;
  const ids = new Set(sample);
  let sampled: ImportedEvent[] = [];
  try {
    const files = await nodeFiles(paths);
    const report = await importFiles(files, {
      dayOrder,
      begin: () => {
        sampled = [];
        return {
          event: (event) => {
            if (ids.has(event.ownId ?? '') || ids.has(event.id)) sampled.push(event);
          },
        };
      },
    });
    if (isJson) say(JSON.stringify(reportJson(report, sampled)));
    else say(importWords(report));
    return 0;
  } catch (error) {
    if (error instanceof Refusal) {
      say(isJson ? JSON.stringify(refusedJson(null, error.message)) : visible(error.message));
      return 1;
    }
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    say(`${path} is not there; name a file that is`);
    return 2;
  }
});
