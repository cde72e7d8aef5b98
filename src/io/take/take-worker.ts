import { reasonOf } from '../../base/reason-of.ts';
import { EXAMPLE_TABLES } from '../../core/export/example-tables.ts';
import type { ExportedEvent, ExportFormat } from '../../core/export/exporter.ts';
import { EXPORTERS } from '../../core/export/exporters.ts';
import { tablesWorkbook } from '../../core/export/tables-workbook.ts';
import { BEYOND, type Beyond, beyondOf, takenEvents } from '../../core/export/taken-event.ts';
import { workbookExport } from '../../core/export/workbook-export.ts';
import { ZONE_LINE } from '../../core/import/package/about-lines.ts';
import type { BookOfTables, TakeAnswer, TakeAsking, TakenFrom, Weighed } from './take-messages.ts';

const EXAMPLE = { lines: ['My events', `${ZONE_LINE}UTC`], tables: EXAMPLE_TABLES };

const events: ExportedEvent[] = [];
const beyond = new Map<Beyond, number>();
let from: TakenFrom;
let taken: ReturnType<typeof takenEvents>;

const selection = () => ({ ...from, events });

function weigh(): Weighed {
  const losses = EXPORTERS.map(({ id, loses }) => [id, loses(selection())]);
  return {
    losses: Object.fromEntries(losses) as Weighed['losses'],
    beyond: BEYOND.flatMap((what) => (beyond.has(what) ? { what, events: beyond.get(what)! } : [])),
  };
}

async function write(format: ExportFormat): Promise<TakeAnswer> {
  const { mediaType, extension, write: fileOf } = EXPORTERS.find(({ id }) => id === format)!;
  const content = new Blob([await fileOf(selection())], { type: mediaType });
  return { take: 'written', file: { content, extension } };
}

async function writeTables(of: BookOfTables = EXAMPLE): Promise<TakeAnswer> {
  const { mediaType, extension } = workbookExport;
  const content = new Blob([await tablesWorkbook(of.lines, of.tables)], { type: mediaType });
  return { take: 'written', file: { content, extension } };
}

async function answer(asking: TakeAsking): Promise<TakeAnswer | undefined> {
  if (asking.take === 'from') {
    from = asking.from;
    taken = takenEvents(from.tables);
  } else if (asking.take === 'records') {
    for (const record of asking.records) {
      events.push(taken(record));
      for (const what of beyondOf(record)) beyond.set(what, (beyond.get(what) ?? 0) + 1);
    }
  } else if (asking.take === 'weigh') return { take: 'weighed', weighed: weigh() };
  else if (asking.take === 'tables') return writeTables(asking.of);
  else return write(asking.format);
  return undefined;
}

addEventListener('message', async ({ data }: MessageEvent<TakeAsking>) => {
  try {
    const said = await answer(data);
    if (said) postMessage(said);
  } catch (error) {
    const reason = reasonOf(error);
    postMessage({ take: 'failed', reason } satisfies TakeAnswer);
  }
});
