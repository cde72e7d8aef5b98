import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { table } from '../core/import/imported.fixture.ts';
import { NO_FILTER } from '../core/store/filter.ts';
import { BY_DATE, FACETS } from '../core/store/query.ts';
import { demoSource } from './load/demo-source.ts';
import type { EventSource } from './load/event-source.ts';
import { writeSet } from './load/write-set.ts';
import { opened, tableSource } from './opened-set.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('appending', () => {
  const head = 'id,date,title,actor,place,country,lat,lon,killed,category';
  const first = table(
    head,
    '1,2020-11-17,Rockets fall,Some group,Baghdad,Iraq,33.3,44.4,2,Attack',
    '2,2020-11-18,Talks,Other group,Erbil,Iraq,36.2,44.0,,Talks',
    '3,2020,A year,Some group,Erbil,Iraq,36.2,44.0,,Talks',
  );
  const rows = [
    '4,2020-11-17T20:27:05Z,Later rockets,Some group,Baghdad,Iraq,33.3,44.4,1,Attack',
    '5,2019-01-02,Talks,A third,Basra,Iraq,30.5,47.8,,Visit',
  ];
  const answers = (path: string) =>
    opened(path, async (engine) => {
      const span = { from: Date.UTC(2020, 10, 17), to: Date.UTC(2020, 10, 19) };
      const found: unknown[] = [await engine.page(NO_FILTER, undefined, BY_DATE, 0, 9)];
      for (const filter of [
        NO_FILTER,
        { ...NO_FILTER, actor: ['some-group'] },
        { ...NO_FILTER, q: 'rockets' },
      ]) {
        found.push(await engine.count(filter, span), await engine.totals(filter));
        for (const facet of FACETS) found.push(await engine.facetCounts(filter, facet));
        for (const by of ['category', 'actor', 'none'] as const)
          found.push(await engine.histogram(filter, by, span, 48));
      }
      return found;
    });

  it('gives what loading all at once gives, with new names, finer dates and other lists', async () => {
    const { path: whole } = await writeSet(folder, 'whole', tableSource(`${first}${rows.join('\n')}\n`));
    await writeSet(folder, 'grown', tableSource(first));
    const { path, rows: count } = await writeSet(folder, 'grown', tableSource(table(head, ...rows)), {
      append: true,
    });
    expect(count).toBe(5);
    expect(await answers(path)).toEqual(await answers(whole));
  });

  it('leaves out what is there already, and says so', async () => {
    await writeSet(folder, 'a', tableSource(first));
    const again = await writeSet(folder, 'a', tableSource(`${first}${rows[0]}\n`), { append: true });
    expect(again.rows).toBe(4);
    expect(again.report).toContain('ids that the set has already 3');
  });

  it('changes nothing when it is broken off, and is refused where nothing can grow', async () => {
    await expect(writeSet(folder, 'none', tableSource(first), { append: true })).rejects.toThrow(
      'is not there',
    );
    const { path } = await writeSet(folder, 'a', tableSource(first));
    await expect(writeSet(folder, 'a', demoSource(5), { append: true })).rejects.toThrow('a set of its own');
    const source = tableSource(table(head, ...rows));
    const broken: EventSource = {
      ...source,
      continuing: (...before) => ({
        ...source.continuing!(...before),
        read: async () => {
          throw new Error('the disk is gone');
        },
      }),
    };
    await expect(writeSet(folder, 'a', broken, { append: true })).rejects.toThrow('the disk is gone');
    await opened(path, async ({ total }) => expect(total).toBe(3));
  });
});
