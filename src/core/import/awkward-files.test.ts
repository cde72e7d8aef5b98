import { describe, expect, test } from 'vitest';
import { imported, table } from './imported.fixture.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const TEXT = table('id,date,title,lat,lon,killed', '1,2020-01-01,Café,1.5,2,3', '2,2020-01-02,b,,,');
const idsAndTitles = [
  ['1', 'Café'],
  ['2', 'b'],
];

async function read(content: string | Bytes, chunk = 65_536) {
  const { events, report } = await imported({ x: content }, { chunk });
  return { events, report, seen: events.map(({ id, title }) => [id, title]) };
}

describe('tables as programs write them', () => {
  test.each([1, 7, 65_536])('carriage returns alone end lines, in chunks of %i bytes', async (chunk) => {
    expect((await read(TEXT.replaceAll('\n', '\r'), chunk)).seen).toEqual(idsAndTitles);
  });

  test('a first line that names the delimiter is no header', async () => {
    const { seen, events } = await read(`sep=;\r\n${TEXT.replaceAll(',', ';').replace('1.5', '1,5')}`);
    expect(seen).toEqual(idsAndTitles);
    expect(events[0]).toMatchObject({ row: 3, point: { lat: 1.5, lon: 2 } });
  });

  test('UTF-16 without a mark, in either order of bytes', async () => {
    const wide = new Uint8Array(Uint16Array.from(TEXT, (letter) => letter.charCodeAt(0)).buffer);
    const turned = wide.map((_, at) => wide[at ^ 1]);
    for (const bytes of [wide, turned]) expect((await read(bytes as Bytes, 3)).seen).toEqual(idsAndTitles);
  });

  test('a header that stands again between rows is no row', async () => {
    const { report } = await read(TEXT + TEXT.replace('1,', '3,').replace('2,2', '4,2'));
    expect([report.rows, report.events]).toEqual([4, 4]);
    expect(report.notes).toContain(
      'x: rows that are the header again, as in files put together, are left out',
    );
  });

  test('of columns whose names differ by case alone the first counts, and that is said', async () => {
    const { events, report } = await read(table('id,Date,date,title', '1,2020-01-01,never,a'));
    expect(events[0].date?.edtf).toBe('2020-01-01');
    expect(report.notes).toEqual(['x: the column “date” stands more than once; the first counts']);
  });

  test('a cell that cannot be read costs itself, never its row', async () => {
    const { report } = await read(table('id,date,title', '1,never,a', '2,2020-01-01,b', '3,2020-01-02,c'));
    expect([report.events, report.withoutDate, report.dropped.length]).toEqual([3, 1, 1]);
  });

  test('decimals with a comma in figures', async () => {
    const { events } = await read(table('id;date;killed', '1;2020-01-01;2,5', '2;2020-01-01;1,200'));
    expect(events.map(({ killed }) => killed?.best)).toEqual([2.5, 1200]);
  });
});

describe('JSON line by line', () => {
  const lines = ['{"id":1,"date":"2020-01-01","title":"a"}', '{"id":2,"date":"2020-01-02","title":"b"}'];

  test.each([1, 5, 65_536])('each line is an entry, in chunks of %i bytes', async (chunk) => {
    for (const end of ['\n', '\r\n', '\n\n'])
      expect((await read(`${lines.join(end)}${end}`, chunk)).seen).toEqual([
        ['1', 'a'],
        ['2', 'b'],
      ]);
  });

  test('a line that is none costs itself, and one that the file ends in the middle of too', async () => {
    const { report } = await read([...lines, 'oops', '{"id":3,"da'].join('\n'));
    expect(report.events).toBe(2);
    expect(report.rejected).toEqual([
      { rule: 'not-an-entry', count: 1, rows: [3] },
      { rule: 'cut-off', count: 1, rows: [4] },
    ]);
  });
});

describe('what is recognised and not read', () => {
  test.each([
    ['name,age,sex,date,place', 'A,30,M,2020-01-01,Town', 'a list of persons'],
    ['incident_id,date,victim_name,age', '1,2020-01-01,A,30', 'a list of persons'],
    ['week_ending,events,place', '2020-01-06,12,Town', 'counts events by week'],
    ['month,year,admin1,events,fatalities', 'May,2020,Town,3,4', 'counts events by week, month or year'],
    ['date,title', 'a year ago,x', 'depend on when they were written'],
    ['posted,text', '2 days ago,x', 'depend on when they were written'],
  ])('%s', async (names, row, reason) => {
    await expect(read(table(names, row))).rejects.toThrow(reason);
  });
});

describe('JSON as programs write it', () => {
  test('a script that calls a function with the data, or keeps them in a variable', async () => {
    const data = '{"timeline":{"date":[{"startDate":"2011,12,10","headline":"a"}]}}';
    for (const [before, after] of [
      ['storyjs_jsonp_data = ', ';\n'],
      ['callback(', ');'],
      ['var x=', ''],
    ])
      for (const chunk of [1, 65_536]) {
        const { report, events } = await read(before + data + after, chunk);
        expect([report.format, events[0].date?.edtf]).toEqual(['timelinejs', '2011-12-10']);
      }
  });

  test('NaN and infinite numbers are missing; an entry that is no JSON costs itself', async () => {
    const one = (id: number, lat: string) =>
      `{"id":${id},"date":"2020-01-01","lat":${lat},"lon":1,"title":"NaN"}`;
    const { report, events } = await read(
      `[${one(1, 'NaN')},${one(2, '-Infinity')},{"id":3,,},${one(4, '5')}]`,
    );
    expect(events.map(({ id, point }) => [id, point?.lat])).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['4', 5],
    ]);
    expect(report.rejected).toEqual([{ rule: 'not-an-entry', count: 1, rows: [3] }]);
  });

  test('midnight to the second is a whole day, in whatever zone it is written', async () => {
    const dates = [
      '2020-01-01T00:00:00Z',
      '2020-01-01T00:00:00.000+00:00',
      '1577836800000',
      '2020-01-01 00:00',
    ];
    const { report } = await read(table('id,date,title', ...dates.map((date, at) => `${at},${date},x`)));
    expect(report.precision.day).toBe(4);
  });
});
