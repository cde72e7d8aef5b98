import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoDataset } from '../core/dataset/demo.ts';
import { table } from '../core/import/imported.fixture.ts';
import { NO_FILTER } from '../core/store/filter.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import { BY_DATE, FACETS } from '../core/store/query.ts';
import { DAY } from '../core/time/span.ts';
import { demoSource } from './load/demo-source.ts';
import type { EventSource } from './load/event-source.ts';
import { loadArguments } from './load/load-arguments.ts';
import { writeSet } from './load/write-set.ts';
import { opened, tableSource } from './opened-set.fixture.ts';
import { openEngineSet } from './set/engine-set.ts';
import { FORM } from './set/form.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a made set', () => {
  it('is the same as that of the page, by rows and by cubes of days', async () => {
    const memory = memoryQuery(demoDataset(3000));
    const { path, rows } = await writeSet(folder, 'demo', demoSource(3000));
    expect(rows).toBe(3000);
    const from = Date.UTC(2019, 9, 1);
    const span = { from, to: from + 400 * DAY };
    const filters = [
      NO_FILTER,
      { ...NO_FILTER, actor: ['armed-groups'] },
      { ...NO_FILTER, category: ['attacks'], status: ['occurred' as const] },
      { ...NO_FILTER, place: ['baghdad'] },
      { ...NO_FILTER, q: 'rocket' },
    ];
    await opened(path, async (engine) => {
      for (const filter of filters) {
        expect(await engine.count(filter, span)).toBe(memory.count(filter, span));
        for (const facet of FACETS)
          expect(await engine.facetCounts(filter, facet)).toEqual(memory.facetCounts(filter, facet));
        expect(await engine.gaps(span, DAY / 24)).toEqual(memory.gaps(span, DAY / 24));
        for (const by of ['category', 'actor', 'none'] as const)
          expect(await engine.histogram(filter, by, span, 400)).toEqual(
            memory.histogram(filter, by, span, 400),
          );
        expect(await engine.page(filter, span, BY_DATE, 5, 5)).toEqual(
          memory.page(filter, span, BY_DATE, 5, 5),
        );
      }
    });
  });
});

describe('files of other people', () => {
  it('are read with their seconds, actors, figures and places; what has no date is left out', async () => {
    const text = table(
      'id,date,title,actor,place,lat,lon,killed',
      '7,2020-11-17T20:27:05Z,Rockets fall,Some group,Baghdad,33.3,44.4,2',
      '8,2020-11-18,Talks,Other group,Erbil,36.2,44.0,',
      '9,,Without a date,Other group,Erbil,36.2,44.0,',
    );
    const { path, rows, report } = await writeSet(folder, 'csv', tableSource(text));
    expect(rows).toBe(2);
    expect(report).toContain('left out: without a date 1');
    await opened(path, async (engine) => {
      const { items } = await engine.page(NO_FILTER, undefined, BY_DATE, 0, 9);
      expect(items.map(({ id, title }) => [id, title])).toEqual([
        ['7', 'Rockets fall'],
        ['8', 'Talks'],
      ]);
      expect(items[0].when.startEarliest).toBe(Date.UTC(2020, 10, 17, 20, 27, 5));
      expect(items[0].killed).toEqual({ low: 2, high: 2, open: false, about: false });
      expect(await engine.count({ ...NO_FILTER, q: 'some group' })).toBe(1);
      expect([...(await engine.facetCounts(NO_FILTER, 'actor'))]).toEqual([1, 1]);
      expect((await engine.totals(NO_FILTER)).categories[0].killed?.high).toBe(2);
    });
  });

  it('have hosts as sources where rows name addresses, which stay as they are', async () => {
    const addresses = [
      'https://www.paper.example/a?b=1',
      'https://paper.example/c',
      'http://Old.example:80/d',
    ];
    const text = table(
      'id,date,title,source',
      ...addresses.map((one, at) => `${at},2020-11-17,Talks,${one}`),
    );
    const { path } = await writeSet(folder, 'csv', tableSource(text));
    await opened(path, async (engine, { sources }) => {
      expect(sources.map(({ title }) => title)).toEqual(['paper.example', 'old.example']);
      expect([...(await engine.facetCounts(NO_FILTER, 'source'))]).toEqual([2, 1]);
      const { items } = await engine.page(NO_FILTER, undefined, BY_DATE, 0, 9);
      expect(items.map(({ locator }) => locator)).toEqual(addresses);
    });
  });

  it('hold no statement that is carried out', async () => {
    const text = table('id,date,title,actor', `1,2020-01-01,"'); DROP TABLE events; --","x' OR '1'='1"`);
    const { path } = await writeSet(folder, 'csv', tableSource(text));
    await opened(path, async (engine) => {
      const hostile = `'; DROP TABLE events; --`;
      expect(await engine.count({ ...NO_FILTER, category: [hostile], q: hostile, source: [hostile] })).toBe(
        0,
      );
      expect(await engine.items([hostile])).toEqual([undefined]);
      expect(await engine.count(NO_FILTER)).toBe(1);
    });
  });
});

describe('loading', () => {
  it('changes nothing when it is broken off, and can be repeated', async () => {
    await writeSet(folder, 'a', demoSource(50));
    const made = demoSource(5000);
    const broken: EventSource = {
      ...made,
      read: async (sink) => {
        await made.read(sink);
        throw new Error('the disk is gone');
      },
    };
    await expect(writeSet(folder, 'a', broken)).rejects.toThrow('the disk is gone');
    // As a process that ended at once leaves it.
    writeFileSync(join(folder, 'a.999999999.new'), 'half');
    await opened(join(folder, 'a.duckdb'), async ({ total }) => expect(total).toBe(50));
    await writeSet(folder, 'a', demoSource(70));
    expect(readdirSync(folder)).toEqual(['a.duckdb']);
    await opened(join(folder, 'a.duckdb'), async ({ total }) => expect(total).toBe(70));
  });

  it('says in words that the disk is full, and changes nothing', async () => {
    await writeSet(folder, 'a', demoSource(50));
    const full: EventSource = {
      ...demoSource(50),
      read: async () => {
        throw new Error('Failed to append: Could not write file "a.staging": No space left on device');
      },
    };
    await expect(writeSet(folder, 'a', full)).rejects.toThrow('there is no room left on the disk');
    expect(readdirSync(folder)).toEqual(['a.duckdb']);
    await opened(join(folder, 'a.duckdb'), async ({ total }) => expect(total).toBe(50));
  });

  it('begins again where a source does', async () => {
    const made = demoSource(30);
    const again: EventSource = {
      ...made,
      read: async (sink) => {
        await made.read(sink);
        sink.again();
        return made.read(sink);
      },
    };
    const { path, rows } = await writeSet(folder, 'a', again);
    expect(rows).toBe(30);
    await opened(path, async (engine) => expect(await engine.count(NO_FILTER)).toBe(30));
  });

  it('refuses what holds no date', async () => {
    const text = table('id,date,title,lat,lon', '1,,A,3,4', '2,,B,3,4');
    await expect(writeSet(folder, 'a', tableSource(text))).rejects.toThrow('nothing of it has a date');
  });
});

describe('a file that is no whole set', () => {
  it.each([0.2, 0.6, 0.95])('is refused in words where it ends after %d of it', async (part) => {
    const { path } = await writeSet(folder, 'a', demoSource(3000));
    truncateSync(path, Math.floor(part * statSync(path).size));
    await expect(openEngineSet(path)).rejects.toThrow(/load it again/);
  });

  it('is refused in words where another version wrote it', async () => {
    const { path } = await writeSet(folder, 'a', demoSource(50));
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run(`UPDATE about SET about = replace(about, '"form":${FORM}', '"form":1')`);
    connection.closeSync();
    instance.closeSync();
    await expect(openEngineSet(path)).rejects.toThrow('written by another version of this program (form 1,');
  });

  it('is refused in words where it is missing or another file', async () => {
    await expect(openEngineSet(join(folder, 'none.duckdb'))).rejects.toThrow('npm run engine:load');
    writeFileSync(join(folder, 'b.duckdb'), 'id,date\n1,2020-01-01\n'.repeat(1000));
    await expect(openEngineSet(join(folder, 'b.duckdb'))).rejects.toThrow('load it again');
  });
});

describe('the arguments of engine:load', () => {
  it.each([
    [['a.csv', '--to', 'mine'], { name: 'mine', paths: ['a.csv'], append: false }],
    [['--demo', '100'], { name: 'made-100', paths: [], append: false, demo: 100 }],
    [['--demo=100', '--to=b'], { name: 'b', paths: [], append: false, demo: 100 }],
    [
      ['--demo', '100', '--engine=clickhouse://h:8123/d?cluster=c'],
      { name: 'made-100', paths: [], append: false, demo: 100, engine: 'clickhouse://h:8123/d?cluster=c' },
    ],
    [
      ['a.tsv', 'b.tsv', '--to', 'c', '--day-first'],
      { name: 'c', paths: ['a.tsv', 'b.tsv'], append: false, dayOrder: 'day-first' },
    ],
    [['a.csv', '--to', 'd', '--append'], { name: 'd', paths: ['a.csv'], append: true }],
  ])('%j', (args, wanted) => expect(loadArguments(args)).toEqual(wanted));

  it.each([
    [['a.csv'], '--to lacks a name'],
    [['a.csv', '--to', '../x'], '--to lacks a name'],
    [['a.csv', '--to', 'events'], 'a word of the site’s addresses'],
    [['--to', 'a'], 'name files'],
    [['a.csv', '--demo', '5'], 'one of both'],
    [['--demo', 'many'], '--demo lacks'],
    [['--demo', '5', '--append'], 'a made set is whole'],
    [['a.csv', '--to', 'a', '--append', '--engine', 'clickhouse://h:1/d'], 'is loaded whole'],
    [['a.csv', '--to', 'a', '--day-first', '--month-first'], 'exclude each other'],
  ])('%j is refused', (args, says) => expect(loadArguments(args)).toContain(says));
});
