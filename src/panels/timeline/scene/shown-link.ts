import type { EventLink } from '../../../core/dataset/event-item.ts';
import type { LinkRow } from '../../../core/model/tables.ts';
import type { LinkType } from '../../../core/model/vocabulary.ts';

/** The relations that are worth an arc before anybody points at one, the most telling first. */
const TELLING: readonly LinkType[] = ['breaks', 'ends', 'contradicts', 'responds-to'];

/** The key by which one relation is asked for: its type and the ids of its two events. */
function relationKey({ type, from, to }: LinkRow): string {
  return `${type} ${from} ${to}`;
}

/**
 * The one relation of the selected event that is drawn as an arc: the one asked for by its key, else the one to an event
 * that is pointed at, else the most telling.
 */
export function shownLink(
  links: readonly EventLink[],
  wanted: string | undefined,
  pointed: readonly (string | undefined)[],
): EventLink | undefined {
  return (
    links.find(({ link }) => relationKey(link) === wanted) ??
    links.find(({ other }) => pointed.includes(other.id)) ??
    TELLING.map((type) => links.find(({ link }) => link.type === type)).find((link) => link !== undefined)
  );
}
