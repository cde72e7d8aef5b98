import { importWords } from '../../build/import/import-words.ts';
import type { DayOrder } from '../../core/import/cells/date-layouts.ts';
import { importFiles, type NamedByFiles } from '../../core/import/import-files.ts';
import type { InputFile } from '../../core/import/input/input-file.ts';
import { eventMaker } from './event-maker.ts';
import type { EventSource, Lists } from './event-source.ts';
import { growingLists } from './growing-lists.ts';

/** The zone of days and clocks where files name none. */
const UTC = 'UTC';

/** All that `npm run import` reads, without a limit. Events without a date, which no list of dates can hold, are left out and counted. */
export function importSource(
  files: readonly InputFile[],
  title: string,
  dayOrder: DayOrder | undefined,
  before?: Lists,
  parentOf: EventSource['parentOf'] = () => -1,
): EventSource {
  let lists = growingLists(title, before);
  let format = '';
  let timeZone = UTC;
  let ground: NamedByFiles['ground'];
  // A set that is appended to may have another zone than these files.
  const zoneOfRest = () => (before && timeZone !== UTC ? timeZone : undefined);
  return {
    isByIds: true,
    parentOf,
    continuing: (lists, parents) => importSource(files, title, dayOrder, lists, parents),
    async read(sink) {
      let undated = 0;
      let hasBegun = false;
      const report = await importFiles(files, {
        ...(dayOrder && { dayOrder }),
        begin: ({ label }, named = {}) => {
          timeZone = named.timeZone ?? UTC;
          ground = named.ground;
          if (hasBegun) sink.again();
          hasBegun = true;
          lists = growingLists(label, before);
          format = label;
          undated = 0;
          const make = eventMaker(lists, timeZone, zoneOfRest());
          return {
            event: (event) => {
              const made = make(event);
              if (made) sink.take(made);
              else undated++;
            },
          };
        },
      });
      const left = undated > 0 ? [`left out: without a date ${undated.toLocaleString('en')}`] : [];
      return [importWords(report), ...left].join('\n');
    },
    lists: () => ({
      actors: lists.actors.rows,
      places: lists.places.rows,
      placeParents: lists.placeParents,
      categories: lists.categories.rows,
      sources: lists.sources.rows,
      units: before?.units ?? [],
      synonyms: before?.synonyms ?? [],
    }),
    info: (name) => ({
      name,
      title,
      subtitle: 'Imported',
      description: `Events read from ${title} (${format}).`,
      languages: ['en'],
      timeZone,
      ...(ground && { ground }),
      licence: {
        name: 'not-stated',
        title: 'The file states no licence; ask its publisher before handing it on',
        url: 'https://choosealicense.com/no-permission/',
      },
    }),
  };
}
