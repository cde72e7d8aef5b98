import { DEMO_ACTORS } from '../../core/dataset/demo/demo-actors.ts';
import { madeEvents } from '../../core/dataset/demo/demo-events.ts';
import { DEMO_PLACES } from '../../core/dataset/demo/demo-places.ts';
import { DEMO_CATEGORIES, DEMO_TITLES } from '../../core/dataset/demo/demo-titles.ts';
import type { EventSource } from '../load/event-source.ts';
import { importSource } from '../load/import-source.ts';

/** Rows that are handed on at once. */
const ROWS = 1000;

const HEAD = 'id\tdate\ttitle\tsummary\tcategory\tactor\tplace\tlatitude\tlongitude\tkilled';

function* lines(n: number): Generator<string, void, undefined> {
  let serial = 0;
  for (const { when, title, category, parts, place, figures, summary } of madeEvents(n)) {
    const at = place === undefined ? undefined : DEMO_PLACES[place];
    yield [
      `made-${++serial}`,
      new Date(when.startEarliest).toISOString().slice(0, 10),
      DEMO_TITLES[title],
      summary,
      DEMO_CATEGORIES[category].title,
      DEMO_ACTORS[parts[0].actor].name,
      at?.name ?? '',
      at?.lat ?? '',
      at?.lon ?? '',
      figures?.killed?.low ?? '',
    ].join('\t');
  }
}

/** A table of `n` made events as text, tabs between cells, as something to load; it is made before it is read. */
export function madeTable(n: number): EventSource {
  const encoder = new TextEncoder();
  const chunks = [encoder.encode(`${HEAD}\n`)];
  let waiting: string[] = [];
  for (const one of lines(n)) {
    waiting.push(`${one}\n`);
    if (waiting.length < ROWS) continue;
    chunks.push(encoder.encode(waiting.join('')));
    waiting = [];
  }
  chunks.push(encoder.encode(waiting.join('')));
  const open = async function* () {
    yield* chunks;
  };
  return importSource([{ name: 'made.tsv', open }], 'made.tsv', undefined);
}
