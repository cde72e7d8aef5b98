import type { ImportedEvent } from '../../core/import/imported-event.ts';
import { cleanText } from '../../core/import/package/clean-text.ts';
import type { ActorRow, CategoryRow, PlaceRow, SourceRow } from '../../core/model/tables.ts';
import { SYMBOLS } from '../../core/model/vocabulary.ts';
import type { Lists } from './event-source.ts';
import { listOf } from './list-of.ts';

/** Where a row has no address of its own. */
const NO_ADDRESS = 'page';

/** The host in an address of the web, without the name that most have in front. */
const HOST = /^https?:\/\/(?:www\.)?([^/?#\s:@]+)(?:[:/?#]|$)/i;

const NO_LISTS: Lists = {
  actors: [],
  places: [],
  placeParents: [],
  categories: [],
  sources: [],
  units: [],
  synonyms: [],
};

/** What the events of files name, as lists of a set, which go on from those `before`. */
export function growingLists(label: string, before: Lists = NO_LISTS) {
  const countryOf = (code: number) => before.places[before.placeParents[code]]?.name ?? '';
  const actors = listOf<ActorRow>(
    'actor',
    before.actors.map((row) => [row.name, row]),
  );
  const places = listOf<PlaceRow>(
    'place',
    before.places.map((row, code) => [
      row.kind === 'country' ? `\n${row.name}` : `${row.name}\n${countryOf(code)}`,
      row,
    ]),
  );
  const placeParents = [...before.placeParents];
  const sources = listOf<SourceRow>(
    'source',
    before.sources.map((row) => [row.title, row]),
  );
  const categories = listOf<CategoryRow>(
    'category',
    before.categories.map((row) => [row.title, row]),
  );

  const placeNamed = (key: string, name: string, kind: PlaceRow['kind'], within: number) => {
    const code = places.codeOf(key, name, (id) => ({
      id,
      name: cleanText(name, 100, 'A place without a name'),
      kind,
      ...(within >= 0 && { within: places.rows[within].id }),
      source: label,
    }));
    placeParents[code] ??= within;
    return code;
  };

  return {
    actors,
    places,
    placeParents,
    sources,
    categories,
    actor: (name: string) =>
      actors.codeOf(name, name, (id) => ({
        id,
        name: cleanText(name, 100, 'Unnamed'),
        kind: 'organization',
      })),
    /** A place lies within its country, which a row without a place of its own names alone. */
    place({ place, country }: ImportedEvent): number | undefined {
      const whole = country ? placeNamed(`\n${country}`, country, 'country', -1) : -1;
      if (!place || place === country) return whole < 0 ? undefined : whole;
      return placeNamed(`${place}\n${country ?? ''}`, place, 'unknown', whole);
    },
    /** Publishers, or hosts of addresses, where rows name them: each row may have an address of its own, which is its locator. */
    source({ sources: [first] }: ImportedEvent): { readonly source: number; readonly locator: string } {
      const publisher = first && (first.publisher ?? HOST.exec(first.title)?.[1].toLowerCase());
      const name = publisher ?? first?.title ?? label;
      const source = sources.codeOf(name, name, (id) => ({ id, title: cleanText(name, 200, label) }));
      return { source, locator: first?.url ?? (publisher ? first.title : NO_ADDRESS) };
    },
    category(title: string): number {
      const isFull = categories.rows.length >= SYMBOLS.length - 1;
      const isKnown = () => categories.rows.some((row) => row.title === cleanText(title, 30, 'Event'));
      const name = isFull && !isKnown() ? 'Other' : title;
      return categories.codeOf(name, name, (id) => {
        const at = categories.rows.length;
        return { id, title: cleanText(name, 30, 'Event'), symbol: SYMBOLS[at], order: at + 1 };
      });
    },
  };
}

export type GrowingLists = ReturnType<typeof growingLists>;
