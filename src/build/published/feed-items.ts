import type { DataPackage } from '../../core/model/package.ts';
import { changeKind } from '../../i18n/change-kind.ts';

/** A correction or an event as a feed tells it. */
export interface FeedItem {
  /** Stays the same whatever the item says, and is the only one of its package. */
  readonly key: string;
  /** Id of the event that it leads to. */
  readonly event: string;
  readonly title: string;
  readonly text: string;
  /** The language of the text, where no translation is of it. */
  readonly textLanguage?: string;
  /** When it came to be known here, `2020-11-18`; undefined where no day is known. */
  readonly day: string | undefined;
  readonly tags: readonly string[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * What the feeds of a package tell, the newest first and then what has no day: a correction by its own day, an event by that on which its
 * source was read. The words are of the package's language, and of the one in force.
 */
export function feedItems({ info, tables }: DataPackage): readonly FeedItem[] {
  const sources = new Map(tables.sources.map((row) => [row.id, row]));
  const titles = new Map(tables.events.map((row) => [row.id, row.title]));
  const dayOf = (date: string | undefined) => (date !== undefined && DAY.test(date) ? date : undefined);
  const corrected = tables.changes.map(({ date, event, kind, reason }) => ({
    key: `changes/${date}/${event}/${kind}`,
    event,
    title: `${titles.get(event) ?? event}: ${changeKind(kind)}`,
    text: reason,
    textLanguage: info.languages[0],
    day: dayOf(date),
    tags: ['change'],
  }));
  const added = tables.events.map(({ id, title, summary, category, source }) => {
    const { accessed, published } = sources.get(source) ?? {};
    return {
      key: `events/${id}`,
      event: id,
      title,
      text: summary,
      day: dayOf(accessed ?? published),
      tags: ['event', category],
    };
  });
  const rank = ({ day = '' }: FeedItem) => day;
  return [...corrected.reverse(), ...added].sort((a, b) =>
    rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0,
  );
}
