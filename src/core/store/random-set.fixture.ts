import { searchable } from '../../base/fold-words.ts';
import { columnBuilder } from '../dataset/column-builder.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { mulberry32, whole } from '../dataset/demo/random.ts';
import { type EventColumns, FLAG, NOT_GIVEN } from '../dataset/event-columns.ts';
import type { EventItem, EventRecord } from '../dataset/event-item.ts';
import { harmAt } from '../dataset/harm-at.ts';
import { onceBetween } from '../dataset/made-values.fixture.ts';
import { outlineOf } from '../dataset/outline.ts';
import { type Tree, treeOf } from '../dataset/tree.ts';
import { whenAt } from '../dataset/when-at.ts';
import { ATTRIBUTIONS, PRECISIONS, ROLES, STATUSES } from '../model/vocabulary.ts';
import { WHOLE_RECORD } from '../perspective/perspective.ts';
import { zoneOf } from '../time/zone.ts';
import { withFigures } from './random-figures.fixture.ts';

/** Small sets for tests that compare with going through all events one by one, full of coincidences. */

export const ACTORS = 11;
export const PLACES = 5;
const UNITS = ['rockets', 'executions'];
const WORDS = [
  'rocket',
  'fire',
  'talks',
  'Ärger',
  'river',
  'UN',
  'until',
  'cease-fire',
  'السفارة',
  'وسفارة',
  'هدنة',
];
const SYNONYMS = [
  ['talks', 'river rocket', 'نهر'],
  ['truce', 'cease-fire', 'الهدنة', 'un fire'],
];

/** Draws the parts of a set: everything from few values, so that many fall together. */
function drawer(seed: number) {
  const random = mulberry32(seed);
  const upTo = (most: number) => whole(random, 0, most);
  const maybe = <T>(draw: () => T): T | undefined => (random() < 0.75 ? draw() : undefined);
  const instant = () => (random() < 0.1 ? [-Infinity, Infinity][upTo(1)] : upTo(24));
  /** Multiples of 1/16, which 32-bit numbers hold exactly. */
  const position = () => upTo(16) / 16;
  const words = () => Array.from({ length: 1 + upTo(2) }, () => WORDS[upTo(WORDS.length - 1)]).join(' ');

  function stretch(): readonly [number, number] {
    const [a, b] = [instant(), instant()];
    return random() < 0.25 && Number.isFinite(a) ? [a, a] : [Math.min(a, b), Math.max(a, b)];
  }

  const event = () => ({
    stretch: stretch(),
    category: upTo(2),
    status: upTo(STATUSES.length - 1),
    place: maybe(() => upTo(PLACES - 1)),
    source: upTo(2),
    point: maybe(() => [position(), position()] as const),
    precision: upTo(PRECISIONS.length - 1),
    exact: random() < 0.5,
    title: upTo(5),
    text: maybe(words) ?? '',
    killed: upTo(4) - 1,
    wounded: upTo(4) - 1,
    roles: Array.from(
      { length: upTo(4) },
      () => [upTo(ACTORS - 1), upTo(ROLES.length - 1), upTo(ATTRIBUTIONS.length - 1)] as const,
    ),
  });

  /** Parents come before their members in the list, so that there is no cycle. */
  const tree = (length: number): Tree => treeOf(Int32Array.from({ length }, (_, code) => upTo(code) - 1));

  return { event, words, tree };
}

type RandomEvent = ReturnType<ReturnType<typeof drawer>['event']>;

function byTime({ stretch: a }: RandomEvent, { stretch: b }: RandomEvent): number {
  const at = a[0] === b[0] ? 1 : 0;
  return a[at] === b[at] ? 0 : a[at] < b[at] ? -1 : 1;
}

const one = (count: number) =>
  count === NOT_GIVEN ? undefined : { low: count, high: count, open: false, about: false };

const texts = (length: number) => Array.from({ length }, (_, code) => `${code}`);

function columnsOf(events: readonly RandomEvent[]): EventColumns {
  const builder = columnBuilder({
    ...{ actors: texts(ACTORS), places: texts(PLACES), sources: texts(3) },
    ...{ categories: texts(3), titles: texts(6), units: UNITS },
  });
  for (const { stretch, point, roles, killed, wounded, status, precision, ...codes } of events)
    builder.push({
      ...codes,
      when: { ...onceBetween(...stretch), precision: PRECISIONS[precision] },
      status: STATUSES[status],
      point: point && { x: point[0], y: point[1] },
      figures: { killed: one(killed), wounded: one(wounded) },
      parts: roles.map(([actor, role, attribution]) => ({
        actor,
        role: ROLES[role],
        attribution: ATTRIBUTIONS[attribution],
      })),
    });
  return builder.finish().columns;
}

function itemOf(columns: EventColumns, titles: readonly string[], row: number): EventItem {
  const when = whenAt(columns, row);
  return {
    row,
    id: `e${row}`,
    title: titles[columns.title[row]],
    category: columns.category[row],
    status: STATUSES[columns.status[row]],
    when,
    written: when,
    whole: columns.partOf?.[row] ?? -1,
    place: columns.place[row] < PLACES ? columns.place[row] : -1,
    source: columns.source[row],
    x: columns.x[row],
    y: columns.y[row],
    radius: columns.radius[row],
    exact: (columns.flags[row] & FLAG.exactPlace) !== 0,
    partCount: columns.partOf?.filter((whole) => whole === row).length ?? 0,
    ...harmAt(columns, row),
    locator: '1',
    date: '',
    origins: columns.origins[row],
  };
}

function recordOf(item: EventItem): EventRecord {
  return {
    ...item,
    summary: '',
    kind: '',
    figures: {},
    roles: [],
    sayings: [],
    links: [],
    parts: [],
    changes: [],
  };
}

/** A set of `length` events, the same for the same seed. */
export function randomSet(seed: number, length: number): Dataset {
  const draw = drawer(seed);
  const sorted = Array.from({ length }, draw.event).sort(byTime);
  const titles = Array.from({ length: 6 }, draw.words);
  const columns = withFigures(columnsOf(sorted), seed, UNITS.length);
  const rows = {
    info: {
      name: 'random',
      title: '',
      subtitle: '',
      description: '',
      languages: ['en'],
      timeZone: 'UTC',
      licence: { name: '', title: '', url: '' },
    },
    zone: zoneOf('UTC'),
    columns,
    rowOf: (id: string) =>
      /^e\d+$/.test(id) && Number(id.slice(1)) < columns.length ? Number(id.slice(1)) : -1,
    item: (row: number) => itemOf(columns, titles, row),
  };
  return {
    ...rows,
    ...outlineOf(rows),
    actors: Array.from({ length: ACTORS }, (_, i) => ({
      id: `a${i}`,
      name: WORDS[i] ?? 'Nobody',
      kind: 'person',
      aliases: `The ${WORDS[i % 5]}s; x${i}; ${WORDS[10 - i]}`,
    })),
    actorTree: draw.tree(ACTORS),
    places: Array.from({ length: PLACES }, (_, i) => ({
      id: `p${i}`,
      name: ['River', 'Hill', 'Ford', 'Hill', 'Fire station'][i],
      aliases: ['', 'تل', 'Un-Ford', '', 'until fire'][i],
      kind: 'site',
      source: '',
    })),
    placeTree: draw.tree(PLACES),
    areas: new Map(),
    sources: [0, 1, 2].map((i) => ({ id: `s${i}`, title: ['B', 'A', 'C'][i] })),
    categories: [0, 1, 2].map((i) => ({ id: `c${i}`, title: `C${i}`, symbol: 'circle', order: i })),
    titles,
    units: UNITS,
    synonyms: SYNONYMS,
    origins: 3,
    perspective: WHOLE_RECORD,
    idOf: (row) => `e${row}`,
    searchText: (row) => searchable(sorted[row].text),
    record: (row) => recordOf(itemOf(columns, titles, row)),
    links: [],
  };
}
