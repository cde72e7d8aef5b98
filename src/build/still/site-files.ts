import { escapeMarkup } from '../../base/escape-markup.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { printPath } from '../../core/view/page-path.ts';

/** Entries of the feed. */
const MOST = 50;

/** The addresses of all documents, as sitemaps.org has it; `site` ends with a slash. */
export function sitemap(site: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escapeMarkup(site + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Every program may read everything; the sitemap is named where the site's address is known. */
export function robots(site: string | undefined): string {
  return `User-agent: *\nAllow: /\n${site ? `Sitemap: ${site}sitemap.xml\n` : ''}`;
}

/** The moment that an Atom date names for a day. */
const moment = (day: string) => `${day}T00:00:00Z`;

/**
 * A package's events and corrections as an Atom feed (RFC 4287), the newest first: an event by the day on which its source
 * was read, a correction by its own. Links are relative to the feed, so that it holds on any host.
 */
export function feed({ info, tables }: DataPackage): string {
  const sources = new Map(tables.sources.map((row) => [row.id, row]));
  const titles = new Map(tables.events.map((row) => [row.id, row.title]));
  const added = tables.events.map(({ id, title, summary, source }) => {
    const { accessed, published } = sources.get(source) ?? {};
    return { key: id, event: id, day: accessed ?? published ?? '', title, text: summary };
  });
  const corrected = tables.changes.map(({ date, event, kind, reason }, at) => ({
    key: `${event}:${date}:${at}`,
    event,
    day: date,
    title: `${titles.get(event) ?? event}: ${kind}`,
    text: reason,
  }));
  const entries = [...corrected, ...added]
    .filter(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MOST);
  const urn = `urn:incident-timeline:${info.name}`;
  const written = entries.map(
    ({ key, event, day, title, text }) => `  <entry>
    <id>${escapeMarkup(`${urn}:${key}`)}</id>
    <title>${escapeMarkup(title)}</title>
    <updated>${moment(day)}</updated>
    <link href="${escapeMarkup(`.${printPath({ name: 'event', id: event })}`)}"/>
    <summary>${escapeMarkup(text)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(info.languages[0])}">
  <id>${escapeMarkup(urn)}</id>
  <title>${escapeMarkup(info.title)}</title>
  <updated>${moment(entries[0]?.day ?? '1970-01-01')}</updated>
  <author><name>${escapeMarkup(info.title)}</name></author>
  <link rel="self" href="feed.xml"/>
${written.join('\n')}
</feed>
`;
}
