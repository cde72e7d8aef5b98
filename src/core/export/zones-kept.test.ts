import { describe, expect, test } from 'vitest';
import { decodeEvents } from '../dataset/buffer/decode-events.ts';
import { encodeEvents } from '../dataset/buffer/encode-events.ts';
import { compile } from '../dataset/compile.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type KeptSet, keptDataset } from '../dataset/kept-set.ts';
import { packageOf } from '../dataset/package-of.ts';
import { twoZoneFiles } from '../dataset/two-zones.fixture.ts';
import { type SetBuilder, setBuilder } from '../import/columns/set-builder.ts';
import { importFiles } from '../import/import-files.ts';
import { bytesOf } from '../import/imported.fixture.ts';
import { fileOf } from '../import/input/input-file.ts';
import { ZONE_LINE } from '../import/package/about-lines.ts';
import { EXPORTERS } from './exporters.ts';
import { tablesWorkbook } from './tables-workbook.ts';
import { takenEvents } from './taken-event.ts';

const set = compile(packageOf(twoZoneFiles()).package!);
/** All but the one whose time of day is a range, which no format holds. */
const rows = Array.from({ length: set.columns.length }, (_, row) => row).filter(
  (row) => set.idOf(row) !== 'raid',
);

/** Files as they are opened on the page, kept, and opened again from what was kept. */
async function reopened(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): Promise<Dataset> {
  let builder: SetBuilder | undefined;
  await importFiles(
    Object.entries(files).map(([name, content]) => fileOf(name, bytesOf(content))),
    {
      dayOrder: 'month-first',
      begin(format, named) {
        const begun = setBuilder(format, 'x', named);
        builder = begun;
        return { event: begun.take };
      },
    },
  );
  const { info, events, ...tables } = builder!.finish('x');
  const kept = decodeEvents(encodeEvents(events));
  if (!kept.ok) throw new Error(kept.reason);
  return keptDataset({ ...tables, info: { ...info, name: 'x' }, events: kept.value } satisfies KeptSet);
}

/** When an event was, and by whose clocks. */
function told(of: Dataset, id: string): object {
  const { written, zone } = of.item(of.rowOf(id));
  const { startEarliest, startLatest, endEarliest, endLatest } = written;
  return { startEarliest, startLatest, endEarliest, endLatest, zone: zone ?? of.zone.name };
}

const selection = {
  title: 'Two zones',
  timeZone: set.info.timeZone,
  events: rows.map((row) => takenEvents(set)(set.record(row))),
  source: 'a test',
  licence: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
};

const NOT_HELD = ['timelinejs', 'timemap'];

describe.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))('%s', (id, exporter) => {
  test('says that it has no room for zones, or every event comes back at its instants, by its own clocks', async () => {
    const losses = exporter.loses(selection).filter(({ kind }) => kind === 'zone');
    if (NOT_HELD.includes(id)) {
      expect(losses).toEqual([{ kind: 'zone', events: 5 }]);
      return;
    }
    expect(losses).toEqual([]);
    const back = await reopened({ [`x${exporter.extension}`]: await exporter.write(selection) });
    for (const row of rows)
      expect([set.idOf(row), told(back, set.idOf(row))]).toEqual([set.idOf(row), told(set, set.idOf(row))]);
  });
});

test('the tables of the package, opened as they are, have the zone of the package and those of its events', async () => {
  const back = await reopened(Object.fromEntries(twoZoneFiles()));
  expect(back.zone.name).toBe('Asia/Baghdad');
  for (const row of rows) expect(told(back, set.idOf(row))).toEqual(told(set, set.idOf(row)));
});

test('so has a workbook of them, whose line names the zone', async () => {
  const lines = ['Two zones', `${ZONE_LINE}Asia/Baghdad`];
  const back = await reopened({ 'own.xlsx': await tablesWorkbook(lines, set.source!.tables) });
  expect(back.zone.name).toBe('Asia/Baghdad');
  expect(back.item(back.rowOf('call')).zone).toBe('America/New_York');
  for (const row of rows) expect(told(back, set.idOf(row))).toEqual(told(set, set.idOf(row)));
});

test('a workbook whose line names no zone that there is, is refused with its sheet', async () => {
  const book = await tablesWorkbook(['Two zones', `${ZONE_LINE}Bagdad`], set.source!.tables);
  await expect(reopened({ 'own.xlsx': book })).rejects.toThrow(
    /sheet about.*"Bagdad"; it should be an IANA time zone/,
  );
});

test('an unknown zone in a table is reported, and its date read as the rest', async () => {
  const csv = EXPORTERS.find(({ id }) => id === 'csv')!;
  const text = new TextDecoder()
    .decode(await csv.write(selection))
    .replace('America/New_York', 'Washington DC');
  const findings: string[] = [];
  await importFiles([fileOf('x.csv', bytesOf(text))], {
    begin: () => ({ finding: ({ rule, column, value }) => findings.push(`${rule} ${column} ${value}`) }),
  });
  expect(findings).toEqual(['unknown-zone zone Washington DC']);
});

test('the ground that a package names for the map comes along, opened and taken away again', async () => {
  const ground = { tiles: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: '© Makers' };
  const files = Object.fromEntries(twoZoneFiles());
  const described = files['datapackage.json'].replace('{', `{"ground":${JSON.stringify(ground)},`);
  const opened = await reopened({ ...files, 'datapackage.json': described });
  expect(opened.info.ground).toEqual(ground);
  for (const [id, file] of [
    ['data-package', 'x.zip'],
    ['workbook', 'x.xlsx'],
  ]) {
    const exporter = EXPORTERS.find((one) => one.id === id)!;
    const back = await reopened({ [file]: await exporter.write({ ...selection, ground }) });
    expect(back.info.ground).toEqual(ground);
  }
});
