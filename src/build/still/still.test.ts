import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { arrangementOf } from '../../app/layout/arrangement.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { LANGUAGES } from '../../core/view/language-code.ts';
import { pagesOf } from '../pages.ts';
import { headTags } from './head-tags.ts';
import { eventOf, pageOf } from './page-of.ts';
import { withoutControls } from './plain-markup.ts';
import { robots, sitemap } from './site-files.ts';

const small = packageOf(smallFiles()).package!;
const SITE = 'https://example.org/timeline/';

function dataIn(head: string): Record<string, unknown> | undefined {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head) ?? [];
  return json === undefined ? undefined : JSON.parse(json);
}

/** The page at a path of a site of these packages, whose documents are in all languages. */
function pageAt(path: string, packages = [small]) {
  const head = pagesOf(packages, LANGUAGES).find((one) => one.path === path);
  if (!head) throw new Error(`there is no ${path}`);
  return pageOf(head, packages);
}

function headOf(path: string, site: string | undefined, title = 'A "title" & more') {
  return headTags(pageAt(path), { site, base: '/timeline/', title, description: 'What happened' });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the head of a document', () => {
  it('gives the whole address where the site is known, and leaves out what needs it where it is not', () => {
    vi.stubEnv('DOCUMENT_LANGUAGES', 'all');
    const head = headOf('events/blast', SITE);
    expect(head).toContain('<link rel="canonical" href="https://example.org/timeline/events/blast">');
    expect(head).toContain('hreflang="x-default"');
    expect(head).toContain('<meta property="og:title" content="A &quot;title&quot; &amp; more">');
    expect(head).toContain(
      '<link rel="alternate" type="application/json" href="/timeline/events/blast.json">',
    );
    const inArabic = headOf('ar/events/blast', SITE);
    expect(inArabic).toContain(`<link rel="canonical" href="${SITE}ar/events/blast">`);
    for (const one of [head, inArabic]) {
      expect(one.match(/hreflang="[^"]*"/g)).toHaveLength(LANGUAGES.length + 1);
      expect(one).toContain(`hreflang="fr" href="${SITE}fr/events/blast"`);
      expect(one).toContain(`hreflang="x-default" href="${SITE}events/blast"`);
      expect(one).toContain('href="/timeline/events/blast.json"');
    }
    expect(headOf('events/blast', undefined)).not.toMatch(/canonical|og:url|hreflang|og:image/);
  });

  it('leads from a step of the story to its languages, and to no data of its own', () => {
    vi.stubEnv('DOCUMENT_LANGUAGES', 'all');
    const head = headOf('story/raid', SITE);
    expect(head).toContain(`<link rel="canonical" href="${SITE}story/raid">`);
    expect(head).toContain(`hreflang="ckb" href="${SITE}ckb/story/raid"`);
    expect(head).not.toContain('application/json');
  });

  it('names a picture by its whole address', () => {
    const place = {
      site: SITE,
      base: '/timeline/',
      title: 't',
      description: 'd',
      picture: 'previews/blast.png',
    };
    const head = headTags(pageAt('events/blast'), place);
    expect(head).toContain('content="https://example.org/timeline/previews/blast.png"');
    expect(head).toContain('summary_large_image');
  });

  it('tells programs what happened, and no day that nobody gave', () => {
    const dated = small.tables.events.find(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))!;
    const vague = small.tables.events.find(({ date }) => !/^\d{4}-\d\d-\d\d/.test(date))!;
    const data = dataIn(headOf(`events/${dated.id}`, SITE))!;
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Event', name: dated.title });
    expect(String(data.startDate).slice(0, 10)).toBe(dated.date);
    expect(dataIn(headOf(`events/${vague.id}`, SITE))).not.toHaveProperty('startDate');
    expect(dataIn(headOf('sources', SITE))).toMatchObject({ '@type': 'Dataset', name: small.info.title });
    expect(dataIn(headOf('table', SITE))).toBeUndefined();
  });

  it('is ended by no text of the data', () => {
    const events = [{ ...small.tables.events[0], title: '</script><b>' }, ...small.tables.events.slice(1)];
    const set = { ...small, tables: { ...small.tables, events } };
    const of = pageAt(`events/${events[0].id}`, [set]);
    const head = headTags(of, { site: SITE, base: '/timeline/', title: '', description: '' });
    expect(head.match(/<\/script>/g)).toHaveLength(1);
    expect(dataIn(head)).toMatchObject({ name: '</script><b>' });
  });
});

describe('a page', () => {
  it('is of the package and language of its document, at its own path', () => {
    const other = { ...small, info: { ...small.info, name: 'other' } };
    const events = small.tables.events.map((row) =>
      row.id === 'blast' ? { ...row, id: 'late-blast' } : row,
    );
    const knowing = { ...other, tables: { ...small.tables, events } };
    expect(pageAt('events/blast', [small, other])).toMatchObject({
      set: small,
      page: { name: 'event', id: 'blast' },
      path: 'events/blast',
      language: 'en',
    });
    expect(pageAt('ckb/other/events/blast', [small, other])).toMatchObject({ set: other, language: 'ckb' });
    // As an earlier release has published it.
    expect(pageAt('events/late-blast', [small, knowing])).toMatchObject({
      set: knowing,
      path: 'other/events/late-blast',
    });
    expect(eventOf(pageAt('story/pact'))).toBe('pact');
    expect(eventOf(pageAt('events/raid'))).toBe('raid');
    expect(eventOf(pageAt('story'))).toBeUndefined();
    expect(pageAt('').page).toEqual({ name: 'explore' });
  });

  it('names the feeds of its package in its language', () => {
    const other = { ...small, info: { ...small.info, name: 'other' } };
    const place = { site: SITE, base: '/timeline/', title: 't', description: 'd' };
    const head = headTags(pageAt('ar/other/events/blast', [small, other]), place);
    expect(head).toContain('type="application/atom+xml"');
    expect(head).toContain('href="/timeline/ar/other/feed.xml"');
    expect(head).toContain('href="/timeline/ar/other/feed.json"');
    expect(headOf('', SITE)).toContain('href="/timeline/feed.xml"');
  });
});

describe('the files of the site', () => {
  it('list every document', () => {
    expect(sitemap(SITE, ['', 'events/a&b'])).toContain(`<loc>${SITE}events/a&amp;b</loc>`);
    expect(robots(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`);
    expect(robots(undefined)).not.toContain('Sitemap');
  });
});

describe('the text of a document', () => {
  it('has no controls, no comments, no styles of elements and nothing drawn by them', () => {
    const markup =
      '<p style="color:red">a<!-- --><button type="button" class="b" title="&quot;">c</button></p>' +
      '<div class="spread-row strip" aria-hidden="true"><span>d</span></div>';
    expect(withoutControls(markup)).toBe(
      '<p>a<span class="b">c</span></p><div class="spread-row strip" aria-hidden="true"></div>',
    );
    expect(withoutControls('<p class="day"><button class="b">c</button></p>')).toBe(
      '<p class="day" data-app-alone=""><span class="b">c</span></p>',
    );
  });
});

describe('the places of the text', () => {
  it('are those of the app in a window of any size', () => {
    const script = readFileSync('public/start.js', 'utf8');
    const [code] = /function arrangementOf[\s\S]*?\n}/.exec(script)!;
    const early = runInNewContext(`${code}; arrangementOf`) as typeof arrangementOf;
    const sizes = Array.from({ length: 200 }, (_, at) => at / 2);
    for (const width of sizes)
      for (const height of sizes) expect(early(width, height)).toBe(arrangementOf(width, height));
  });
});
