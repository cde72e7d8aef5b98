import { escapeMarkup } from '../../base/escape-markup.ts';
import { inLanguage } from '../../core/dataset/in-language.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { FIRST_LANGUAGE, type LanguageCode } from '../../core/view/language-code.ts';
import { documentLanguages } from '../document-languages.ts';
import { speakLanguage } from '../previews/spoken.ts';
import { type FeedItem, feedItems } from './feed-items.ts';
import type { PublishedFile } from './page-records.ts';
import type { SitePaths } from './site-paths.ts';

/** Entries of an Atom feed; a JSON feed has all. */
const MOST = 50;

/** A feed's own file, the page that it is of, and the addresses of events, all as the files of the site write them. */
interface FeedPlace {
  readonly language: LanguageCode;
  readonly self: string;
  readonly home: string;
  readonly event: (id: string) => string;
}

/** The beginning of a day as RFC 3339 has it. */
const moment = (day: string) => `${day}T00:00:00Z`;

/** What is told as a JSON Feed (https://jsonfeed.org/version/1.1). */
function jsonFeed({ info }: DataPackage, items: readonly FeedItem[], place: FeedPlace): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: info.title,
    description: info.description,
    home_page_url: place.home,
    feed_url: place.self,
    language: place.language,
    items: items.map(({ key, event, title, text, day, tags }) => ({
      id: `${info.name}/${key}`,
      url: place.event(event),
      title,
      content_text: text,
      date_published: day && moment(day),
      tags,
    })),
  });
}

/** What has a day as an Atom feed (RFC 4287). */
function atomFeed({ info }: DataPackage, items: readonly FeedItem[], place: FeedPlace): string {
  const urn = `urn:incident-timeline:${info.name}`;
  const entries = items
    .flatMap((item) => (item.day === undefined ? [] : [{ ...item, day: item.day }]))
    .slice(0, MOST);
  const written = entries.map(
    ({ key, event, day, title, text, textLanguage = place.language }) => `  <entry>
    <id>${escapeMarkup(`${urn}:${key}`)}</id>
    <title>${escapeMarkup(title)}</title>
    <updated>${moment(day)}</updated>
    <link href="${escapeMarkup(place.event(event))}"/>
    <summary${textLanguage === place.language ? '' : ` xml:lang="${textLanguage}"`}>${escapeMarkup(text)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${place.language}">
  <id>${escapeMarkup(place.language === FIRST_LANGUAGE ? urn : `${urn}:${place.language}`)}</id>
  <title>${escapeMarkup(info.title)}</title>
  <updated>${moment(entries[0]?.day ?? '1970-01-01')}</updated>
  <author><name>${escapeMarkup(info.title)}</name></author>
  <link rel="self" href="${escapeMarkup(place.self)}"/>
  <link href="${escapeMarkup(place.home)}"/>
${written.join('\n')}
</feed>
`;
}

/** The forms of a feed, by the names of their files. */
const FORMS = { 'feed.xml': atomFeed, 'feed.json': jsonFeed } as const;

/** Both feeds of each package in each of these languages; with whole addresses where the site's origin is known. */
export function feedFiles(
  packages: readonly DataPackage[],
  paths: SitePaths,
  origin = '',
  languages = documentLanguages(),
): readonly PublishedFile[] {
  const files = languages.flatMap((language) => {
    speakLanguage(language);
    return packages.flatMap((one) => {
      const data = inLanguage(one, language);
      const items = feedItems(data);
      return Object.entries(FORMS).map(([name, print]): PublishedFile => {
        const at = (page: string) =>
          origin + paths.addressOf(paths.pathOf(one, page, language).replace(/\/$/, ''));
        const place = { language, self: at(name), home: at(''), event: (id: string) => at(`events/${id}`) };
        return { path: paths.pathOf(one, name, language), content: print(data, items, place) };
      });
    });
  });
  speakLanguage(FIRST_LANGUAGE);
  return files;
}
