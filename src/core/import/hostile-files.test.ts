import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';
import { bytesOf, imported, table } from './imported.fixture.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const TEXT = table('id,date,title,lat,lon', '1,2020-01-01,Café,1,2', '2,2020-01-02,b,,');

describe('bytes', () => {
  test('UTF-8 with a mark, UTF-16 and Windows-1252 are the same table, wherever they are cut', async () => {
    const latin = Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${TEXT}`, (letter) => letter.charCodeAt(0)).buffer);
    for (const bytes of [bytesOf(`\ufeff${TEXT}`), latin, wide]) {
      for (const chunk of [1, 3, 65_536]) {
        const { events } = await imported({ 'x.csv': bytes }, { chunk });
        expect(events.map(({ id, title }) => [id, title])).toEqual([
          ['1', 'Café'],
          ['2', 'b'],
        ]);
      }
    }
    expect((await imported({ 'x.csv': latin })).report.notes).toContain(
      'read as Windows-1252, as it is not UTF-8',
    );
  });

  test('a wrong byte in a file of UTF-8 costs its letter and no other', async () => {
    const bytes = bytesOf(table('id,date,title', '1,2020-01-01,Café à Zürich', '2,2020-01-02,x~y'));
    bytes[bytes.indexOf(0x7e)] = 0xff;
    const { events, report } = await imported({ 'x.csv': bytes });
    expect(events.map(({ title }) => title)).toEqual(['Café à Zürich', 'x\ufffdy']);
    expect(report.notes[0]).toContain('some bytes are not UTF-8');
  });

  test('gzip and zip are opened, one in the other too', async () => {
    const gz = gzipSync(bytesOf(TEXT)) as Bytes;
    const zip = zipSync({ 'a/x.csv.gz': gz, 'a/readme.md': bytesOf('hello') }) as Bytes;
    for (const bytes of [gz, zip])
      expect((await imported({ x: bytes }, { chunk: 100 })).report.events).toBe(2);
  });

  test('what is packed and damaged, locked, or grows without end is refused', async () => {
    const gz = gzipSync(bytesOf(TEXT)) as Bytes;
    await expect(imported({ 'x.gz': gz.slice(0, -20) })).rejects.toThrow('x.gz is damaged');
    const bomb = gzipSync(new Uint8Array(80 * 2 ** 20)) as Bytes;
    await expect(imported({ 'x.gz': bomb })).rejects.toThrow(/unpacks to far more than it is|is no text/);
    const spaces = zipSync({ 'x.csv': new Uint8Array(80 * 2 ** 20).fill(32) }) as Bytes;
    await expect(imported({ 'x.zip': spaces })).rejects.toThrow('unpacks to far more than it is');
    const locked = zipSync({ 'x.csv': bytesOf(TEXT) }) as Bytes;
    locked[6] |= 1;
    await expect(imported({ 'x.zip': locked })).rejects.toThrow('locked with a password');
  });

  test('pictures and the like, empty and blank files are refused in words', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]);
    await expect(imported({ 'x.csv': picture })).rejects.toThrow('x.csv is no text but a picture');
    await expect(imported({ 'x.csv': '' })).rejects.toThrow('x.csv is empty');
    await expect(imported({ 'x.csv': ' \n' })).rejects.toThrow('x.csv is blank');
    await expect(imported({ 'x.csv': 'id,date,title\n' })).rejects.toThrow(
      'has a header but no row below it',
    );
    await expect(imported({ 'x.html': '<!doctype html><p>no' })).rejects.toThrow('is a page or an XML file');
  });

  test('a line of a hundred megabytes ends in words', async () => {
    const line = 'x'.repeat(2 ** 20);
    const open = async function* () {
      for (let i = 0; i < 100; i++) yield bytesOf(line);
    };
    await expect(importFiles([{ name: 'x.csv', open }], { begin: () => ({}) })).rejects.toThrow(
      'longer than 4 million characters',
    );
  });
});

describe('cells', () => {
  test('keys that objects inherit, markup and addresses of scripts are text', async () => {
    const entry =
      '{"__proto__":{"x":1},"constructor":"c","date":"2020-01-01","title":"<script>alert(1)</script>Safe","url":"javascript:alert(1)"}';
    const { events } = await imported({ x: `[${entry},${entry}]` });
    expect(events[0].title).toBe('Safe');
    expect(events[0].sources).toEqual([]);
    expect(({} as { x?: number }).x).toBeUndefined();
    const { events: rows } = await imported({
      x: table('id,date,__proto__,title', 'constructor,2020-01-01,y,a', '__proto__,2020-01-01,y,b'),
    });
    expect(rows.map(({ id }) => id)).toEqual(['constructor', '__proto__']);
  });

  test('coordinates that are none, years at the edge and numbers that are too large lose their cell, not the row', async () => {
    const { events, report } = await imported({
      x: table(
        'id,date,latitude,longitude,killed',
        '1,-5000,NaN,2,1',
        '2,9999-12-31,Infinity,2,9007199254740993',
        '3,2020-01-01,1e400,2,many',
        '4,2020-01-01,,2,3',
      ),
    });
    expect(events.map(({ date }) => date?.edtf)).toEqual(['-4999', '9999-12-31', '2020-01-01', '2020-01-01']);
    expect(events.every(({ point }) => point === undefined)).toBe(true);
    expect(report.dropped).toEqual([
      { rule: 'half-a-point', column: 'longitude', count: 2 },
      { rule: 'no-such-point', column: 'latitude', count: 2 },
      { rule: 'too-large', column: 'killed', count: 1 },
      { rule: 'not-a-count', column: 'killed', count: 1 },
    ]);
  });

  test('ids that repeat or are missing get stable ones, and equal rows stay apart', async () => {
    const text = table(
      'id,date,title',
      'a,2020-01-01,x',
      'a,2020-01-02,y',
      ',2020-01-03,z',
      ',2020-01-03,z',
      ',2020-01-03,z',
    );
    const [first, second] = [await imported({ x: text }), await imported({ x: text })];
    const ids = first.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids[0]).toBe('a');
    expect(ids[3]).toBe(`${ids[2]}-2`);
    expect(second.events.map(({ id }) => id)).toEqual(ids);
  });

  test('rows of unequal length and a file cut off', async () => {
    const { events, report, findings } = await imported({
      x: 'id,date,title,killed\n1,2020-01-01\n2,2020-01-02,b,1,more\n3,2020-01-03,c,2,,\n4,2020-0',
    });
    expect(events.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(report.rows).toBe(4);
    expect(report.rejected).toEqual([{ rule: 'cut-off', count: 1, rows: [5] }]);
    expect(findings.map(({ rule, row }) => [rule, row])).toEqual([
      ['short-row', 2],
      ['long-row', 3],
      ['cut-off', 5],
    ]);
  });

  test('headers that differ by case only', async () => {
    const { events, report } = await imported({
      x: table('ID,Date,title,Title', '1,2020-01-01,first,second'),
    });
    expect(events[0].title).toBe('first');
    expect(report.notes[0]).toContain('“Title” stands more than once');
  });

  test('files of two formats, and a header alone', async () => {
    const timeline = JSON.stringify({ events: [{ start_date: { year: 1 }, text: {} }] });
    await expect(imported({ a: TEXT, b: timeline })).rejects.toThrow(
      'of different formats, Table and TimelineJS',
    );
  });
});
