import { readParts } from '../cells/date-layouts.ts';
import { type Dated, lasting } from '../cells/dated.ts';
import { partsOfCells, type RowCells } from '../cells/row-cells.ts';
import type { Estimate, FoundEvent, NamedActor } from '../imported-event.ts';
import type { Detected, TableFormat, TableHead } from './format.ts';
import { firstWords, listOf, safeUrl, someOf, withoutTags } from './found-parts.ts';
import { type ColumnGuess, datesIn, guessColumns } from './guess-columns.ts';
import { notEvents } from './not-events.ts';
import { astronomical } from './timeline-sheet.ts';

function startOf(cells: RowCells, columns: ColumnGuess): Dated | undefined {
  if (columns.date >= 0) return cells.timed(cells.date(columns.date), columns.time);
  const year = cells.text(columns.year);
  if (year === undefined) return undefined;
  if (!/^-?\d{1,7}$/.test(year)) return cells.checked('unreadable-date', columns.year);
  const parts = partsOfCells(year, cells.raw(columns.month), cells.raw(columns.dayOfMonth));
  const date = cells.checked(readParts({ ...parts, year: astronomical(parts.year) }), columns.year);
  return cells.timed(date, columns.time);
}

function dateOf(cells: RowCells, columns: ColumnGuess): Dated | undefined {
  const start = startOf(cells, columns);
  const end = columns.end < 0 ? undefined : cells.date(columns.end);
  if (!start || !end || start.edtf.includes('/')) return start ?? end;
  if (end.last >= start.first) return lasting(start, end);
  cells.find('dropped', 'end-before-start', columns.end);
  return start;
}

function killedOf(cells: RowCells, columns: ColumnGuess): Estimate | undefined {
  const best = cells.count(columns.killed);
  const low = cells.count(columns.killedLow) ?? best;
  const high = cells.count(columns.killedHigh) ?? best;
  if (low === undefined && high === undefined) return undefined;
  if ((low ?? 0) > (high ?? Number.POSITIVE_INFINITY))
    cells.find('kept', 'low-above-high', columns.killedLow);
  return { low, best, high };
}

function actorsOf(cells: RowCells, columns: ColumnGuess): readonly NamedActor[] {
  const actors: NamedActor[] = [];
  for (const column of [columns.actors, columns.otherActors])
    for (const name of listOf(cells.text(column))) actors.push({ name });
  for (const role of ['perpetrator', 'target'] as const)
    for (const name of listOf(cells.text(columns[role]))) actors.push({ name, role, attribution: 'alleged' });
  return actors;
}

function event(cells: RowCells, columns: ColumnGuess): FoundEvent {
  const summary = withoutTags(cells.text(columns.summary) ?? '');
  const [category, place] = [cells.text(columns.category), cells.text(columns.place)];
  const composed = [category, place].filter(Boolean).join(', ');
  const wounded = cells.count(columns.wounded);
  const pair = columns.pair >= 0 && columns.lat < 0 ? cells.pair(columns.pair) : undefined;
  const radius = cells.count(columns.radius) ?? pair?.radius;
  const zone = cells.zone(columns.zone);
  const url = safeUrl(cells.text(columns.url));
  const source = cells.text(columns.source)?.replace(/^[,;\s]+|[,;\s]+$/g, '') || url.url;
  return {
    ownId: cells.raw(columns.id).trim(),
    title: withoutTags(cells.text(columns.title) ?? '') || firstWords(summary) || composed || 'Event',
    summary: summary || undefined,
    category: category ?? 'Event',
    date: dateOf(cells, columns),
    ...(zone && { zone }),
    point: pair?.point ?? cells.point(columns.lat, columns.lon),
    ...(radius !== undefined && { radius }),
    place,
    country: cells.text(columns.country),
    actors: actorsOf(cells, columns),
    killed: killedOf(cells, columns),
    ...(wounded !== undefined && { wounded: { low: wounded, best: wounded, high: wounded } }),
    sources: someOf(source, (title) => ({ title, ...(url.url ? url : safeUrl(title)) })),
  };
}

function detect(head: TableHead): Detected {
  const other = notEvents(head);
  if (other !== false) return other;
  if (head.header.names.length < 2 || head.rows.length === 0) return false;
  const columns = guessColumns(head);
  if (columns.date >= 0 && datesIn(head, columns.date).relative > 0.5)
    return {
      refused: (file) => ({
        says: 'relative-dates',
        file,
        column: head.header.names[columns.date],
      }),
    };
  return columns.date >= 0 || columns.year >= 0;
}

/** Reads rows whose columns mean this. */
export function mappedReader(cells: RowCells, columns: ColumnGuess): () => FoundEvent {
  return () => event(cells, columns);
}

/** Any table with a column of dates, its columns guessed. */
export const plainTable: TableFormat = {
  kind: 'table',
  id: 'table',
  label: 'Table',
  detect,
  read: (head, cells) => mappedReader(cells, guessColumns(head)),
};
