import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkedPackages } from '../build/data-files.ts';
import { nodeFiles } from '../build/import/node-file.ts';
import { packageContent } from '../build/package-content.ts';
import { compile } from '../core/dataset/compile.ts';
import { packageOf } from '../core/dataset/package-of.ts';
import { twoZoneFiles } from '../core/dataset/two-zones.fixture.ts';
import { tablesWorkbook } from '../core/export/tables-workbook.ts';
import { bytesOf } from '../core/import/imported.fixture.ts';
import { fileOf } from '../core/import/input/input-file.ts';
import { ZONE_LINE } from '../core/import/package/about-lines.ts';
import { NO_FILTER } from '../core/store/filter.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import { BY_DATE, type EventQuery, FACETS } from '../core/store/query.ts';
import { PACKAGE_FILE } from '../io/hosted-catalogue.ts';
import { shippedSet } from '../shipped-set.fixture.ts';
import { importSource } from './load/import-source.ts';
import { packageSource } from './load/package-source.ts';
import { writeSet } from './load/write-set.ts';
import { opened, tableSource } from './opened-set.fixture.ts';
import { openEngineSet } from './set/engine-set.ts';

const NAME = 'baghdad-2020-11-17';

const twoZones = compile(packageOf(twoZoneFiles()).package!);
const zoneFiles = () => [...twoZoneFiles()].map(([name, text]) => fileOf(name, bytesOf(text)));
const zoneBook = () =>
  tablesWorkbook(['Two zones', `${ZONE_LINE}${twoZones.zone.name}`], twoZones.source!.tables);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a data package keeps its trees, roles, parts, figures, words and narrowed times', async () => {
  const set = shippedSet(NAME);
  const memory = memoryQuery(set);
  const { path, rows } = await writeSet(
    folder,
    'told',
    (await packageSource(await nodeFiles([join('data', NAME)])))!,
  );
  expect(rows).toBe(set.total);
  const { firstSpan: span } = set;
  const filters = [
    NO_FILTER,
    { ...NO_FILTER, actor: [set.actors[0].id] },
    { ...NO_FILTER, place: ['baghdad'] },
    { ...NO_FILTER, q: 'rockets' },
  ];
  await opened(path, async (engine) => {
    for (const filter of filters) {
      expect(await engine.count(filter, span)).toBe(memory.count(filter, span));
      for (const facet of FACETS)
        expect(await engine.facetCounts(filter, facet)).toEqual(memory.facetCounts(filter, facet));
      expect(await engine.totals(filter, span)).toEqual(memory.totals(filter, span));
      expect(await engine.parts(filter)).toBe(memory.parts(filter));
      // Pages follow what is known to come first in memory, and dates alone here.
      const shown = async (query: Pick<EventQuery, 'page'>) =>
        (await query.page(filter, undefined, BY_DATE, 0, 1000)).items
          .map(({ id, title, when, whole, killed }) => ({ id, title, when, whole, killed }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(await shown(engine)).toEqual(await shown(memory));
    }
  });
});

it('a package that pages can open whole is kept with the words that its data folder shares', async () => {
  const [shipped] = (await checkedPackages('data')).filter(({ info }) => info.name === NAME);
  const files = await nodeFiles([join('data', NAME)]);
  const { path } = await writeSet(
    folder,
    'told',
    (await packageSource(files, async () => shipped.synonyms))!,
  );
  const set = await openEngineSet(path);
  const kept = await set.run('SELECT file, text FROM package ORDER BY file');
  await set.close();
  expect(kept.map(([name, text]) => ({ name, text }))).toEqual(
    [...packageContent(PACKAGE_FILE, shipped)].sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
});

it.each([
  { events: 35, bytes: 20_000_000 },
  { events: 36, bytes: 10_000 },
])(
  'a package of more than $events events or $bytes bytes is told as its whole record has it, which is said',
  async (most) => {
    const source = await packageSource(await nodeFiles([join('data', NAME)]), undefined, most);
    const { path, report } = await writeSet(folder, 'large', source!);
    expect(report).toMatch(/^the package has 36 events, \d\.\d MB; .* no claims, relations/);
    const set = await openEngineSet(path);
    await set.close();
    expect([set.total, set.packageFiles]).toEqual([36, []]);
  },
);

it('a package that grows by other rows is none any more, which is said', async () => {
  await writeSet(folder, 'told', (await packageSource(await nodeFiles([join('data', NAME)])))!);
  const more = tableSource('id,date,title\nx1,2020-11-18,Talks\n');
  const { path, rows, report } = await writeSet(folder, 'told', more, { append: true });
  expect([rows, report]).toEqual([37, expect.stringContaining('the set is no package any more')]);
  const set = await openEngineSet(path);
  await set.close();
  expect(set.packageFiles).toEqual([]);
});

it('a data package that breaks its rules is refused with the place', async () => {
  const copy = join(folder, NAME);
  cpSync(join('data', NAME), copy, { recursive: true });
  const events = join(copy, 'events.csv');
  writeFileSync(events, readFileSync(events, 'utf8').replace('2020-11-17', 'someday'));
  const files = await nodeFiles([copy]);
  await expect(packageSource(files)).rejects.toThrow(/the data package breaks its rules: .*events/);
});

it.each([
  ['a data package', async () => (await packageSource(zoneFiles()))!],
  ['a workbook', async () => importSource([fileOf('own.xlsx', await zoneBook())], 'own', undefined)],
])('%s keeps the zones of its events', async (_, sourceOf) => {
  const memory = memoryQuery(twoZones);
  const { path } = await writeSet(folder, 'zones', await sourceOf());
  const ids = ['call', 'note', 'blast', 'cut'];
  const shown = (items: Awaited<ReturnType<EventQuery['items']>>) =>
    items.map((item) => [item?.id, item?.zone, item?.time, item?.written]);
  await opened(path, async (engine) => {
    expect(shown(await engine.items(ids))).toEqual(shown(await memory.items(ids)));
  });
});

it('other files are no package', async () => {
  expect(await packageSource([fileOf('a.csv', bytesOf('id,date\n1,2020\n'), 64)])).toBeUndefined();
});
