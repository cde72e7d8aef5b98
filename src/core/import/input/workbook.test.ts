import { writeXlsx } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { imported } from '../imported.fixture.ts';
import { PACKED_PARQUET } from './packed-parquet.fixture.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Cell = string | number | boolean | Date | null;

async function book(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Bytes> {
  const written = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });
  return written as Bytes;
}

const day = (text: string) => new Date(`${text}Z`);

describe('workbooks', () => {
  test('a sheet is a table: dates, times, numbers, line breaks, blank rows', async () => {
    const xlsx = await book({
      Notes: [],
      Data: [
        ['id', 'date', 'title', 'lat', 'lon', 'killed'],
        [1, day('2020-11-17T00:00'), 'two\nlines, "quoted"', 33.3, 44.4, 3],
        [],
        ['x2', day('2020-11-18T20:27'), '=1+1', null, null, null],
      ],
    });
    for (const chunk of [1000, 65_536]) {
      const { events, report } = await imported({ 'x.xlsx': xlsx }, { chunk });
      expect([report.format, report.rows]).toEqual(['table', 2]);
      expect(events.map(({ id, row, date }) => [id, row, date?.edtf])).toEqual([
        ['1', 2, '2020-11-17'],
        ['x2', 4, '2020-11-18T20:27'],
      ]);
      expect(events[0]).toMatchObject({ title: 'two lines, "quoted"', point: { lat: 33.3, lon: 44.4 } });
      expect(events[1].title).toBe('=1+1');
    }
  });

  test('known formats are told in sheets, too; other tables are left out and named', async () => {
    const xlsx = await book({
      Readme: [
        ['What', 'date'],
        ['this is', '2020-01-01'],
      ],
      Data: [
        ['eventid', 'iyear', 'imonth', 'iday', 'nkill'],
        [197_001_010_002, 1970, 1, 0, 2],
      ],
    });
    const { report, events } = await imported({ 'x.xlsx': xlsx });
    expect(report.format).toBe('gtd');
    expect(events[0]).toMatchObject({ id: '197001010002', date: { edtf: '1970-01' } });
    expect(report.notes).toEqual(['left out: the sheet Readme, which is another table']);
  });

  test('the sheets of a TimeMap belong together', async () => {
    const xlsx = await book({
      EXPORT_EVENTS: [
        [
          'id',
          'description',
          'date',
          'time',
          'location',
          'latitude',
          'longitude',
          'association1',
          'source1',
          'source2',
        ],
        ['1', 'A strike', '2/25/2022', '00:00', 'Kyiv', '50.45', '30.52', 'a1', 's1', 's2'],
      ],
      EXPORT_ASSOCIATIONS: [
        ['id', 'title', 'mode', 'filter_path0'],
        ['a1', 'Homes', 'CATEGORY', ''],
      ],
      EXPORT_SOURCES: [
        ['id', 'title', 'path1', 'type'],
        ['s1', 'A film', 'https://example.org/v', 'Video'],
        ['s2', 'A photo', 'https://example.org/p', 'Photo'],
      ],
    });
    const { report, events } = await imported({ 'x.xlsx': xlsx });
    expect([report.format, report.rows]).toEqual(['timemap', 1]);
    expect(events[0]).toMatchObject({
      category: 'Homes',
      date: { edtf: '2022-02-25' },
      sources: [{ title: 'A film', url: 'https://example.org/v' }, { title: 'A photo' }],
    });
  });

  test('locked, damaged and empty ones are refused in words', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'A', rows: [['a']] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    await expect(imported({ 'x.xlsx': locked as Bytes })).rejects.toThrow('locked with a password');
    const whole = await book({
      A: [
        ['id', 'date'],
        [1, '2020-01-01'],
      ],
    });
    await expect(imported({ 'x.xlsx': whole.slice(0, -200) })).rejects.toThrow('x.xlsx is');
    await expect(imported({ 'x.xlsx': await book({ A: [] }) })).rejects.toThrow('without anything in it');
  });
});

describe('Parquet', () => {
  function point(lon: number, lat: number): Uint8Array {
    const bytes = new Uint8Array(21);
    const view = new DataView(bytes.buffer);
    view.setUint8(0, 1);
    view.setUint32(1, 1, true);
    view.setFloat64(5, lon, true);
    view.setFloat64(13, lat, true);
    return bytes;
  }

  test('columns of every type are read, numbers of 64 bits exactly, points of GeoParquet', async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: 'id', data: [9_007_199_254_740_993n, 2n], type: 'INT64' },
        { name: 'date', data: [day('2020-11-17T00:00'), day('2020-11-18T20:27')], type: 'TIMESTAMP' },
        { name: 'title', data: ['Café', 'b'], type: 'STRING' },
        { name: 'killed', data: [3, null], type: 'INT32' },
        { name: 'geometry', data: [point(44.4, 33.3), null], type: 'BYTE_ARRAY' },
      ],
    });
    const { events, report } = await imported({ x: new Uint8Array(buffer) });
    expect([report.format, report.rows, report.withoutPlace]).toEqual(['table', 2, 1]);
    expect(events[0]).toMatchObject({
      id: '9007199254740993',
      title: 'Café',
      date: { edtf: '2020-11-17' },
      killed: { best: 3 },
      point: { lat: 33.3, lon: 44.4 },
    });
    expect(events[1].date?.edtf).toBe('2020-11-18T20:27');
  });

  test.each(PACKED_PARQUET)('pages packed with %s are read', async (_, bytes) => {
    const { events, report } = await imported({ x: bytes });
    expect(report.rows).toBe(40);
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, row) => String(row)));
    expect(events[39]).toMatchObject({
      title: 'rockets fired at the base, rockets fired at the base',
      date: { edtf: '2020-02-09' },
    });
  });

  test('damaged ones are refused in words', async () => {
    const bytes = new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: 'date', data: ['2020-01-01'] }] }),
    );
    await expect(imported({ x: bytes.slice(0, -9) })).rejects.toThrow('a Parquet file that is damaged');
  });
});
