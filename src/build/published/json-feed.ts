import type { DataPackage } from '../../core/model/package.ts';
import type { PublishedFile } from './page-records.ts';
import type { SitePaths } from './site-paths.ts';

/** A day as RFC 3339 has it; undefined for a date that is no day. */
function dayStart(date: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T00:00:00Z` : undefined;
}

/** The feed of a package (https://jsonfeed.org/version/1.1): its changes, the latest first, and then its events. */
export function feedFile(data: DataPackage, paths: SitePaths): PublishedFile {
  const { info, tables } = data;
  const at = (page: string) => paths.addressOf(paths.pathOf(data, page));
  const titles = new Map(tables.events.map(({ id, title }) => [id, title]));
  const changes = [...tables.changes].reverse().map(({ date, event, kind, reason }) => ({
    id: `${info.name}/changes/${date}/${event}/${kind}`,
    url: at(`events/${event}`),
    title: `${titles.get(event)}: ${kind}`,
    content_text: reason,
    date_published: dayStart(date),
    tags: ['change'],
  }));
  const events = tables.events.map(({ id, title, summary, category }) => ({
    id: `${info.name}/events/${id}`,
    url: at(`events/${id}`),
    title,
    content_text: summary,
    tags: ['event', category],
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: info.title,
    description: info.description,
    home_page_url: at(''),
    feed_url: at('feed.json'),
    language: info.languages[0],
    items: [...changes, ...events],
  };
  return { path: paths.pathOf(data, 'feed.json'), content: JSON.stringify(feed) };
}
