import { cpus, release, totalmem, type } from 'node:os';
import type { Sizes } from '../../src/build/size.ts';
import type { FilterFigures } from './crossfiltered.ts';
import { type FileFigures, filesSection, filtersSection } from './files-report.ts';
import type { FrameFigures } from './frames.ts';
import type { PageFigures } from './measure.ts';
import type { PhoneFigures } from './phone.ts';
import type { StoreFigures } from './store.ts';
import { ms, percent, table } from './table-text.ts';

/** All that BENCH.md tells. */
export interface Figures {
  readonly date: string;
  readonly browser: string;
  readonly sizes: Sizes;
  readonly ours: readonly PageFigures[];
  readonly rivals: readonly PageFigures[];
  readonly stores: readonly StoreFigures[];
  readonly filters: readonly FilterFigures[];
  readonly files?: FileFigures;
  readonly phone?: PhoneFigures;
}

function frameTable(pages: readonly PageFigures[], pick: (page: PageFigures) => FrameFigures): string {
  return table(
    ['page', 'within 16.8 ms', '95th percentile', 'longest', 'page thread, 95th', 'frames'],
    pages.map((page) => {
      const { withinFrame, interval95, intervalMax, work95, frames } = pick(page);
      const cells = [percent(withinFrame), ms(interval95), ms(intervalMax), ms(work95), String(frames)];
      return [page.name, ...cells];
    }),
  );
}

function otherTable(pages: readonly PageFigures[]): string {
  return table(
    [
      'page',
      'toggle, first',
      'again',
      'again, settled',
      'longest task',
      'search',
      'first paint',
      'complete',
      'received',
    ],
    pages.map(({ name, toggleFirst, toggleAgain, longestTask, search, firstPaint, ready, transfer }) => [
      name,
      ms(toggleFirst.painted),
      ms(toggleAgain.painted),
      ms(toggleAgain.settled),
      longestTask === 0 ? 'under 50' : ms(longestTask),
      search === undefined ? '–' : ms(search),
      ms(firstPaint),
      ms(ready),
      `${transfer.toFixed(0)} kB`,
    ]),
  );
}

function storeTable(stores: readonly StoreFigures[]): string {
  return table(
    [
      ...['rows', 'make', 'open', 'read words', 'store', 'open again'],
      ...['stored, bytes a row', 'of them text', 'held, bytes a row', 'search, longest', 'median'],
    ],
    stores.map((figures) => [
      figures.rows.toLocaleString('en'),
      ...[figures.make, figures.open, figures.read, figures.store, figures.reopen].map(ms),
      ...[figures.bytes, figures.textBytes, figures.heldBytes].map((bytes) => bytes.toFixed(0)),
      ...[figures.search, figures.medianSearch].map(ms),
    ]),
  );
}

function machine(browser: string): string {
  const [{ model }] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus().length} × ${model.trim()}, ${memory} GiB, ${type()} ${release()}, Node ${process.versions.node}, Chromium ${browser}, headless, software drawing`;
}

function phoneTable(phone: PhoneFigures | undefined): string {
  if (!phone) return '';
  return `
## As on a phone

A processor a quarter as fast, 200 kB/s, 150 ms there and back, 390×844, a first visit.

${table(
  ['what', 'ms', 'target'],
  [
    ["an event's title, date, summary and speakers at its address", ms(phone.text), '2000'],
    ['the timeline of the default view', ms(phone.timeline), '4000'],
    ['timeline, map and event of the default view', ms(phone.complete), ''],
    ['frames while a finger moves the timeline, 95th percentile', ms(phone.frames.timelinePan), '33'],
    ['frames while two fingers zoom the timeline, 95th percentile', ms(phone.frames.timelineZoom), '33'],
    ['frames while a finger moves the map, 95th percentile', ms(phone.frames.mapPan), '33'],
    ['frames while two fingers zoom the map, 95th percentile', ms(phone.frames.mapZoom), '33'],
  ],
)}
`;
}

function sizeTable({ firstLoad, kinds, visit, offline }: Sizes): string {
  const { code, ...others } = kinds;
  return table(
    ['what', 'kB', 'target'],
    [
      ['HTML, JS and CSS until the timeline can be used', firstLoad.toFixed(1), '165'],
      ['a first visit', visit.toFixed(1), '360'],
      ['of it JS and CSS', code.toFixed(1), '230'],
      ...Object.entries(others).map(([kind, size]) => [`of it ${kind}`, size.toFixed(1), '']),
      ['kept for use without network, after the first picture', offline.toFixed(1), '1500'],
    ],
  );
}

/** The text of BENCH.md. */
export function report({
  date,
  browser,
  sizes,
  ours,
  rivals,
  stores,
  filters,
  files,
  phone,
}: Figures): string {
  const pages = [...ours, ...rivals];
  return `# Measurements

Written by \`npm run bench\` on ${date}. Machine: ${machine(browser)}, window 1440×900.

Targets: in 3 s of wheel zoom and 3 s of drag pan 95 of 100 frames within 16.8 ms and none over 50 ms, at any number of
events; an actor toggled at a million events and everything painted within 50 ms, later two frames and 8 ms; no task of 50 ms on the
page's thread and a text search within 100 ms at a million events with text; at most 165 kB of HTML, JS
and CSS (Brotli) until the timeline can be used, 230 kB of JS and CSS on a first visit, 360 kB of everything.

Times are in ms. The two other libraries show the same incidents, built and served in the same way, each with its own
defaults, moved by the same gestures: vis-timeline on its time axis, leaflet.markercluster on its map.

## Wheel zoom, 3 s, in and out a thousandfold

${frameTable(pages, ({ zoom }) => zoom)}

## Drag pan, 3 s

${frameTable(pages, ({ pan }) => pan)}

## Toggling an actor, and loading

${otherTable(pages)}

Made sets are held by a worker, which works out what a press needs: a few passes over all rows the first time, kept for
later presses. The page's thread only paints. Half a toggle's time is the two frames of the method.

## The store alone

What the worker of a made set does, measured without a page: columns made and sorted, set opened with all that its
catalogue says, words of all rows read (in the page this goes on between questions), and searches asked for the first time;
then the columns written into one buffer and the set opened from that. "Held" is all memory of the set and its indexes once
every word has been read.

${storeTable(stores)}
${filtersSection(filters)}${filesSection(files)}
## Size after Brotli

${sizeTable(sizes)}
${phoneTable(phone)}
## How it is measured, and what it does not show

- Wheel and mouse events are sent to the browser 60 times a second and not held back when the page is late. Frame times
  are those that requestAnimationFrame gives; "page thread" is the time from a frame's first callback until its style,
  layout and paint are done. Drawing into the picture happens in other threads, on the same few cores without a graphics
  card; a late picture shows in the frame times only when it holds the page up.
- A toggle is the time from the press until the answer is painted: the second frame after the last change to the
  document or to a canvas before 60 ms pass without one. "Settled" waits until nothing changes any more, with the elements
  for keyboard and screen reader and the finer map that follow at rest. Animations are off (the reader asks for less
  motion). The least possible is two frames, about 33 ms. "First" is the median of actors pressed for the first time,
  "again" of presses after that.
- "Complete" is from the start of navigation until timeline, map, list and event are painted (for the others: until
  their first drawing), the median of several loads without a cache, from a server on the same machine: network time is
  not in it. "Received" is what was sent, fonts, data and basemap included.
- One machine, one run; other work on it shows in the longest frames first.
`;
}
