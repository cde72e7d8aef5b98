import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { importArguments } from './import-arguments.ts';
import { main } from './import-data.ts';

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  await writeFile(
    file('events.csv'),
    'id,date,lat,lon,actors,killed,title\n7,2020-11-17,33.3,44.4,A; B,1,x\n8,2020-11,,,,,y\n9,never,,,,,z\n',
  );
  await writeFile(file('ids.csv'), 'a,b\n1,2\n');
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(...args: readonly string[]): Promise<{ code: number; printed: string }> {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  return { code: await main([...args]), printed };
}

test('--json prints one object with what was asked for', async () => {
  const { code, printed } = await run(file('events.csv'), '--json', '--sample', '7,8');
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toEqual({
    format: 'table',
    rows: 3,
    events: 3,
    rejected: [],
    dropped: [{ rule: 'unreadable-date', column: 'date', count: 1 }],
    notes: [],
    withoutPlace: 2,
    withoutDate: 1,
    precision: { hour: 0, day: 1, severalDays: 0, month: 1, year: 0, none: 1 },
    first: '2020-11-01',
    last: '2020-11-30',
    killed: { low: 1, best: 1, high: 1, unknown: 2 },
    sample: [
      {
        id: '7',
        date: '2020-11-17',
        lat: 33.3,
        lon: 44.4,
        actors: ['A', 'B'],
        killed: { low: 1, best: 1, high: 1 },
      },
      { id: '8', date: '2020-11', lat: null, lon: null, actors: [], killed: null },
    ],
  });
});

test('the report in words names rules, columns, rows and values', async () => {
  const { code, printed } = await run(file('events.csv'));
  expect(code).toBe(0);
  expect(printed).toContain('table: 3 rows, 3 events from 2020-11-01 to 2020-11-30');
  expect(printed).toContain(
    '1 in date: the date is in no layout that is known (unreadable-date; first in row 4, “never”)',
  );
});

test('a file that is refused ends with 1 and the reason', async () => {
  const { code, printed } = await run(file('ids.csv'), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(printed)).toMatchObject({
    format: null,
    events: 0,
    notes: [expect.stringContaining('no column of dates')],
  });
  expect((await run(file('ids.csv'))).printed).toContain('no column of dates');
});

test('wrong use ends with 2', async () => {
  expect((await run()).code).toBe(2);
  expect((await run(file('events.csv'), '--jsn')).code).toBe(2);
  expect((await run(file('events.csv'), '--to', '/etc')).code).toBe(2);
  const missing = await run(file('no.csv'));
  expect([missing.code, missing.printed]).toEqual([
    2,
    `${file('no.csv')} is not there; name a file that is\n`,
  ]);
});

test('arguments stand in any order', () => {
  expect(importArguments(['--sample=1, 2', '--to', 'data/x-1/', 'a', '--day-first', 'b', '--json'])).toEqual({
    paths: ['a', 'b'],
    to: 'data/x-1',
    isJson: true,
    sample: ['1', '2'],
    dayOrder: 'day-first',
  });
  expect(importArguments(['a', '--to'])).toContain('--to lacks a new folder');
  expect(importArguments(['a', '--sample'])).toContain('--sample lacks ids');
  expect(importArguments(['a', '--day-first', '--month-first'])).toContain('exclude each other');
});
