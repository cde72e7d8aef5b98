import { searchable } from '../../base/fold-words.ts';
import { dateText } from '../../core/dataset/demo/date-text.ts';
import { DEMO_ACTORS } from '../../core/dataset/demo/demo-actors.ts';
import { MOST, madeEvents } from '../../core/dataset/demo/demo-events.ts';
import { DEMO_PLACES } from '../../core/dataset/demo/demo-places.ts';
import { DEMO_SOURCES } from '../../core/dataset/demo/demo-sources.ts';
import { DEMO_ZONE } from '../../core/dataset/demo/demo-times.ts';
import { DEMO_CATEGORIES, DEMO_TITLES, kindOfTitle } from '../../core/dataset/demo/demo-titles.ts';
import { demoInfo } from '../../core/dataset/demo.ts';
import { copiesQuery } from './demo-copies.ts';
import type { EventSource } from './event-source.ts';

/** Digits of the number in an id, as in made sets of the page. */
const DIGITS = 7;
/** Of sets that are larger than those of the page as many are drawn, and copied. */
const DRAWN = 1_000_000;

const codeOf = (rows: readonly { readonly id: string }[], id: string | undefined) =>
  rows.findIndex((row) => row.id === id);

/**
 * A made set of `n` incidents: up to the page's limit, `most`, the very same as there; beyond it some that are `drawn`,
 * and copies of them at earlier dates.
 */
export function demoSource(n: number, most = MOST, drawn = DRAWN): EventSource {
  const made = n > most ? drawn : n;
  const parents = DEMO_ACTORS.map(({ part_of }) => codeOf(DEMO_ACTORS, part_of));
  const kinds = DEMO_TITLES.map((_, title) => kindOfTitle(title).replaceAll('-', ' '));
  return {
    isByIds: false,
    parentOf: (actor) => parents[actor],
    async read(sink) {
      let serial = 0;
      for (const values of madeEvents(made)) {
        sink.take({
          values,
          id: `demo-${String(++serial).padStart(DIGITS, '0')}`,
          title: DEMO_TITLES[values.title],
          summary: values.summary ?? '',
          kind: kindOfTitle(values.title),
          locator: '1',
          text: searchable(`${values.summary}\n${kinds[values.title]}`),
          written: dateText(values.when, DEMO_ZONE),
        });
      }
      return undefined;
    },
    ...(n > made && {
      multiplied: { rows: n, query: (rows, from, until) => copiesQuery(rows, made, n, from, until) },
    }),
    lists: () => ({
      actors: DEMO_ACTORS,
      places: DEMO_PLACES,
      placeParents: DEMO_PLACES.map(({ within }) => codeOf(DEMO_PLACES, within)),
      categories: DEMO_CATEGORIES,
      sources: DEMO_SOURCES,
      units: [],
      synonyms: [],
    }),
    info: (name) => ({ ...demoInfo(n), name }),
  };
}
