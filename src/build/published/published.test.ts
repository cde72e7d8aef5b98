import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { escapeMarkup } from '../../base/escape-markup.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { twoZoneFiles } from '../../core/dataset/two-zones.fixture.ts';
import { versionOf } from '../../core/dataset/versions/content.ts';
import { LANGUAGES } from '../../core/view/language-code.ts';
import { checkedPackages } from '../data-files.ts';
import { putFiles } from '../put-files.fixture.ts';
import { root } from '../step.ts';
import { feedFiles } from './feeds.ts';
import { packageFiles } from './package-files.ts';
import { recordFiles } from './page-records.ts';
import { isPublished } from './published-path.ts';
import { schemaFiles } from './record-schema.ts';
import { sitePaths } from './site-paths.ts';

const small = packageOf(smallFiles()).package!;
const packages = await checkedPackages(join(root, 'data'));
const paths = sitePaths(packages, '/timeline/');

type Json = Readonly<Record<string, unknown>>;
const parsed = (content: string | Uint8Array) => JSON.parse(String(content)) as Json;

describe('the JSON beside the pages', () => {
  const files = packages.flatMap((data) => recordFiles(data, paths));
  const schemas = new Map(schemaFiles().map(({ path, content }) => [`/timeline/${path}`, parsed(content)]));

  it('is there for every event, actor, place and source, once, where other sites may read it', () => {
    const rows = packages.flatMap(({ tables: { events, actors, places, sources } }) => [
      ...events,
      ...actors,
      ...places,
      ...sources,
    ]);
    expect(new Set(files.map(({ path }) => path)).size).toBe(rows.length);
    expect(files.filter(({ path }) => !isPublished(path))).toEqual([]);
  });

  it('is what its schema says', () => {
    const validators = new Map(
      [...schemas].map(([name, schema]) => [name, new Validator(schema, '2020-12', false)]),
    );
    const wrong = files.flatMap(({ path, content }) => {
      const record = parsed(content);
      const { valid, errors } = validators.get(record.$schema as string)!.validate(record);
      return valid ? [] : [{ path, errors }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('would be refused with a column more, a row without its id, or another word', () => {
    const event = parsed(files.find(({ path }) => path === 'events/volley-2020-11-17.json')!.content);
    const validator = new Validator(schemas.get('/timeline/schema/event.json')!, '2020-12');
    const row = event.event as Json;
    for (const other of [
      { ...row, extra: 'a' },
      { ...row, id: undefined },
      { ...row, status: 'perhaps' },
    ]) {
      expect(validator.validate(JSON.parse(JSON.stringify({ ...event, event: other }))).valid).toBe(false);
    }
  });

  it('has all that is said of an event, and the rows that this names', () => {
    const [raid] = recordFiles(small, sitePaths([small], '/')).filter(
      ({ path }) => path === 'events/raid.json',
    );
    const record = parsed(raid.content) as Record<string, readonly Json[]>;
    expect(record).toMatchObject({
      page: '/events/raid',
      package: 'small',
      version: versionOf(small),
      event: { id: 'raid', quantity: 7 },
    });
    expect(record.claims.map(({ id }) => id)).toEqual(['raid-band-1', 'raid-ministry-1', 'raid-ministry-2']);
    expect(record.actors.map(({ id }) => id)).toEqual(['band', 'ministry', 'unidentified']);
    expect(record.sources.map(({ id }) => id)).toEqual(['paper']);
    expect(record.events.map(({ id }) => id)).toEqual(['blast']);
    expect(Date.parse(String(record.latest))).toBeGreaterThan(Date.parse(String(record.earliest)));
  });

  it('gives the instants of an event by its own clocks, and names them', () => {
    const data = packageOf(twoZoneFiles()).package!;
    const recordOf = (id: string) => {
      const found = recordFiles(data, paths).find(({ path }) => path.endsWith(`events/${id}.json`))!;
      return parsed(found.content);
    };
    const validator = new Validator(schemas.get('/timeline/schema/event.json')!, '2020-12', false);
    expect(recordOf('call')).toMatchObject({
      timeZone: 'Asia/Baghdad',
      eventTimeZone: 'America/New_York',
      earliest: '2020-11-17T17:05:00.000Z',
      latest: '2020-11-17T17:06:00.000Z',
    });
    expect(recordOf('blast')).not.toHaveProperty('eventTimeZone');
    for (const id of ['call', 'note', 'blast']) expect(validator.validate(recordOf(id)).errors).toEqual([]);
  });

  it('lies under the path of its package', () => {
    expect(sitePaths([small, packages[0]], '/').pathOf(packages[0], 'events/a')).toBe(
      'baghdad-2020-11-17/events/a',
    );
    expect(sitePaths([small, packages[0]], '/').pathOf(small, 'events/a')).toBe('events/a');
  });
});

describe('the feeds', () => {
  const all = () => {
    vi.stubEnv('DOCUMENT_LANGUAGES', 'all');
    const files = feedFiles(packages, paths, 'https://example.org');
    vi.unstubAllEnvs();
    return files;
  };
  const textOf = (path: string) => String(all().find((file) => file.path === path)?.content);

  it('are there for every package in every language', () => {
    const names = all().map(({ path }) => path);
    expect(new Set(names).size).toBe(packages.length * LANGUAGES.length * 2);
    for (const path of ['feed.xml', 'feed.json', 'ar/feed.xml', 'ckb/iraq-2019-2020/feed.json'])
      expect(names).toContain(path);
    expect(names.filter((name) => name.endsWith('.json') && !isPublished(name))).toEqual([]);
  });

  it.each(packages)('of $info.name are a JSON Feed 1.1 with every change and event once', (data) => {
    const feed = parsed(textOf(paths.pathOf(data, 'feed.json')));
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: data.info.title });
    const items = feed.items as readonly Json[];
    expect(new Set(items.map(({ id }) => id)).size).toBe(
      data.tables.changes.length + data.tables.events.length,
    );
    for (const item of items) {
      expect(item).toMatchObject({
        url: expect.stringMatching(/^https:\/\/example\.org\/timeline\//),
        content_text: expect.any(String),
      });
      if (item.date_published) expect(Date.parse(item.date_published as string)).toBeGreaterThan(0);
    }
  });

  it.each(packages)('of $info.name tell in Atom of the same, the newest first', (data) => {
    const text = textOf(paths.pathOf(data, 'feed.xml', 'fr'));
    expect(text).toContain('xml:lang="fr"');
    const days = [...text.matchAll(/<entry>.*?<updated>([^<]*)/gs)].map(([, day]) => day);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual(days.toSorted().reverse());
    const ids = [...text.matchAll(/<id>([^<]*)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Why something was corrected is told in the language of the package alone.
    for (const [, of, summary] of text.matchAll(/<entry>\s*<id>([^<]*)<.*?<(summary[^>]*)>/gs))
      expect(summary, of).toBe(of.includes(':changes/') ? 'summary xml:lang="en"' : 'summary');
    const items = parsed(textOf(paths.pathOf(data, 'feed.json', 'fr'))).items as readonly Json[];
    const titles = items.map(({ title }) => escapeMarkup(String(title)));
    for (const [, title] of text.matchAll(/<entry>\s*<id>[^<]*<\/id>\s*<title>([^<]*)/g))
      expect(titles).toContain(title);
  });
});

describe('a whole package', () => {
  it('is its files as they are, with the version of its data, and one zip file of them that is always the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    const texts = new Map([...smallFiles(), ['README.md', '# Small'], ['notes.txt', 'not for others']]);
    putFiles(folder, texts);
    const files = await packageFiles(folder, small);
    const again = await packageFiles(folder, small);
    rmSync(folder, { recursive: true });

    expect(again).toEqual(files);
    const zip = files.find(({ path }) => path === 'data/small.zip')!;
    const inside = Object.entries(unzipSync(zip.content as Uint8Array)).map(([name, bytes]) => [
      `data/${name}`,
      strFromU8(bytes),
    ]);
    const plain = files.filter((file) => file !== zip).map(({ path, content }) => [path, content]);
    expect(inside).toEqual(plain);
    const byPath = new Map(plain as [string, string][]);
    expect(byPath.get('data/small/events.csv')).toBe(texts.get('events.csv'));
    expect(byPath.has('data/small/notes.txt')).toBe(false);
    const { version, resources } = parsed(byPath.get('data/small/datapackage.json')!);
    expect(version).toMatch(new RegExp(`^\\d+\\.\\d+\\.\\d+\\+${versionOf(small)}$`));
    for (const { path } of resources as readonly { path: string }[]) {
      expect(byPath.has(`data/small/${path}`), path).toBe(true);
    }
  });
});
