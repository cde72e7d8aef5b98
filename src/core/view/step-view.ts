import type { Issue } from '../model/issue.ts';
import type { DataPackage } from '../model/package.ts';
import type { StoryRow } from '../model/tables.ts';
import { type Zone, zoneOf } from '../time/zone.ts';
import { dropUnknown } from './known-ids.ts';
import { printPath } from './page-path.ts';
import type { Reason } from './reading.ts';
import { type Address, parseAddress, printQuery } from './url.ts';
import type { View } from './view.ts';

/** What a step may choose: the story is told in the whole record, in the reader's own language and direction. */
const KEYS: ReadonlySet<string> = new Set([
  ...['actor', 'category', 'status', 'place', 'source', 'actors', 'places', 'role', 'attribution'],
  ...['certainty', 'q', 'from', 'to', 'map', 'lanes'],
]);

const SAYS: Readonly<Record<Reason, string>> = {
  id: 'is not an id',
  word: 'is not a word that it knows',
  time: 'is not a time such as 2020-11-17T20:00',
  asof: 'is neither a time nor the id of a claim',
  pair: 'stands alone; from and to belong together',
  order: 'is not one minute to forty years',
  'map-form': 'is not zoom/latitude/longitude',
  'map-range': 'is outside zoom 2 to 16, latitude 85, longitude 180',
  data: 'is not the name of a data set',
  version: 'is not a version of the data',
  unknown: 'is not in these data',
};

function addressOf({ event, view }: StoryRow, zone: Zone): Address {
  return parseAddress(printPath({ name: 'event', id: event }), view ?? '', zone, []);
}

/** The view of the product that a step of a story shows: its event, as its query says. */
export function stepView(step: StoryRow, zone: Zone): View {
  return addressOf(step, zone).view;
}

function badView(step: StoryRow, { tables, info }: DataPackage): string | undefined {
  const { view = '' } = step;
  const foreign = [...new URLSearchParams(view).keys()].find((key) => !KEYS.has(key));
  if (foreign !== undefined) return `has the key ${foreign}; a step may have ${[...KEYS].join(', ')}`;
  const zone = zoneOf(info.timeZone);
  const { view: read, notices } = addressOf(step, zone);
  const [wrong] = [...notices, ...dropUnknown(read.filter, tables).notices];
  if (wrong) return `is no view: ${wrong.key} ${wrong.value} ${SAYS[wrong.reason]}`;
  const printed = printQuery(read, zone);
  return printed === view ? undefined : `is written otherwise in an address; write ${printed || 'nothing'}`;
}

/** What is wrong with the views of a package's story; the other rules for it are in core/dataset/check. */
export function storyIssues(data: DataPackage): readonly Issue[] {
  return data.tables.story.flatMap((step, at): readonly Issue[] => {
    const says = step.view === undefined ? undefined : badView(step, data);
    if (says === undefined) return [];
    return [{ file: 'story.csv', row: at + 2, column: 'view', value: step.view, rule: 'step-view', says }];
  });
}
