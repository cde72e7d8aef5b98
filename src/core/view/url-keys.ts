import { ROLES, type Role, STATUSES, type Status } from '../model/vocabulary.ts';
import type { AsOf } from '../perspective/perspective.ts';
import { CERTAINTIES, type Certainty, TOLD_ATTRIBUTIONS, type ToldAttribution } from '../store/filter.ts';
import type { Zone } from '../time/zone.ts';
import { parseAsOf, printAsOf } from './asof-text.ts';
import { AXIS_DIRECTIONS, type AxisDirection } from './axis-direction.ts';
import { dataNameOf, isNamedInQuery, isRemoteData } from './data-name.ts';
import { EMBED_PANES, EMBED_THEMES, type EmbedPane, type EmbedTheme } from './embed-words.ts';
import { LANE_FORMS, type LaneForm } from './lane-form.ts';
import { parseIds, parseWord, parseWords, printList, slugOf } from './list-text.ts';
import { parseMap, printMap } from './map-text.ts';
import { type Reading, reading } from './reading.ts';
import { parseInstant, printSpan } from './span-text.ts';
import type { MapView, View } from './view.ts';

/** What the keys of an address mean once they are read. */
export interface AddressValues {
  readonly actor: readonly string[];
  readonly category: readonly string[];
  readonly status: readonly Status[];
  readonly place: readonly string[];
  readonly source: readonly string[];
  readonly actors: 'any' | 'all';
  readonly places: 'own' | 'parts';
  readonly role: readonly Role[];
  readonly attribution: readonly ToldAttribution[];
  readonly certainty: readonly Certainty[];
  readonly q: string;
  /** Instants, ms. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly map: MapView | undefined;
  readonly within: boolean;
  readonly lanes: LaneForm;
  readonly axis: AxisDirection | undefined;
  readonly asof: AsOf | undefined;
  readonly speaker: string | undefined;
  readonly data: string | undefined;
  readonly version: string | undefined;
  readonly panes: readonly EmbedPane[];
  readonly theme: EmbedTheme | undefined;
  readonly filters: 'free' | 'locked';
}

export type KeyName = keyof AddressValues;

export interface UrlKey<T> {
  readonly meaning: string;
  readonly fallback: T;
  /** Whether a change of it is a step that Back undoes. */
  readonly history: 'push' | 'replace';
  parse(text: string, zone: Zone): Reading<T>;
  /** Its text for a view; '' for the default, which addresses leave out. */
  print(view: View, zone: Zone): string;
}

type ListName = 'actor' | 'category' | 'place' | 'source';

function ids(name: ListName, meaning: string): UrlKey<readonly string[]> {
  return {
    meaning,
    fallback: [],
    history: 'push',
    parse: parseIds,
    print: (view) => printList(view.filter[name]),
  };
}

function words<W extends string>(
  name: 'status' | 'role' | 'attribution' | 'certainty',
  vocabulary: readonly W[],
  meaning: string,
): UrlKey<readonly W[]> {
  return {
    meaning,
    fallback: [],
    history: 'push',
    parse: (text) => parseWords(text, vocabulary),
    print: (view) => printList(view.filter[name]),
  };
}

function end(name: 'from' | 'to', meaning: string): UrlKey<number | undefined> {
  return {
    meaning,
    fallback: undefined,
    history: 'replace',
    parse(text, zone) {
      const instant = parseInstant(text, zone);
      return reading(instant, instant === undefined ? [{ value: text, reason: 'time' }] : []);
    },
    print: (view, zone) => (view.span && printSpan(view.span, zone)?.[name]) ?? '',
  };
}

/** The keys of an address, in the order in which they are printed. SPEC.md has the rules. */
export const URL_KEYS: { readonly [K in KeyName]: UrlKey<AddressValues[K]> } = {
  actor: ids('actor', 'ids of actors whose events are wanted'),
  category: ids('category', 'ids of categories'),
  status: words('status', STATUSES, 'occurred, ongoing, announced, threatened or expected'),
  place: ids('place', 'ids of places, each with all that lies within it'),
  source: ids('source', 'ids of sources'),
  actors: {
    meaning: 'all when every chosen actor must take part',
    fallback: 'any',
    history: 'push',
    parse: (text) => parseWord(text, ['any', 'all'], 'any'),
    print: (view) => (view.filter.actors === 'all' ? 'all' : ''),
  },
  places: {
    meaning: 'parts when an event lies also where one of its parts lies',
    fallback: 'own',
    history: 'push',
    parse: (text) => parseWord(text, ['own', 'parts'], 'own'),
    print: (view) => (view.filter.places === 'parts' ? 'parts' : ''),
  },
  role: words('role', ROLES, 'limits the chosen actors to these roles'),
  attribution: words(
    'attribution',
    TOLD_ATTRIBUTIONS,
    'limits them to parts that are established, claimed, alleged or denied',
  ),
  certainty: words(
    'certainty',
    CERTAINTIES,
    'dates at least this precise; places known to 5 km or exactly; at least two or three publishers',
  ),
  q: {
    meaning: 'text that is searched for',
    fallback: '',
    history: 'replace',
    parse: (text) => reading(text.trim() === '' ? '' : text),
    print: (view) => (view.filter.q.trim() === '' ? '' : view.filter.q),
  },
  from: end('from', 'beginning of the visible span, local to the zone of the data'),
  to: end('to', 'end of the visible span, exclusive'),
  map: {
    meaning: 'zoom/lat/lon of the map, as OpenStreetMap writes it',
    fallback: undefined,
    history: 'replace',
    parse(text) {
      const map = parseMap(text);
      if (typeof map !== 'string') return reading(map);
      return reading(undefined, [{ value: text, reason: map === 'form' ? 'map-form' : 'map-range' }]);
    },
    print: (view) => (view.map ? printMap(view.map) : ''),
  },
  within: {
    meaning: 'map when only what the map shows is wanted',
    fallback: false,
    history: 'push',
    parse: (text) =>
      reading(text === 'map', text === 'map' ? [] : [{ value: text, reason: 'word', help: 'map' }]),
    print: (view) => (view.withinMap ? 'map' : ''),
  },
  lanes: {
    meaning: 'what the lanes of the timeline stand for; order is one row per event in known order',
    fallback: 'category',
    history: 'push',
    parse: (text) => parseWord(text, LANE_FORMS, 'category'),
    print: (view) => (view.lanes === 'category' ? '' : view.lanes),
  },
  axis: {
    meaning: 'rtl or ltr: which way time runs; follows the language when nothing is said',
    fallback: undefined,
    history: 'push',
    parse: (text) => parseWord(text, AXIS_DIRECTIONS, undefined),
    print: ({ axis }) => axis ?? '',
  },
  asof: {
    meaning: 'what was known at that moment: an instant, or up to and with a claim',
    fallback: undefined,
    history: 'replace',
    parse: parseAsOf,
    print: ({ asof }, zone) => (asof ? printAsOf(asof, zone) : ''),
  },
  speaker: {
    meaning: 'id of the actor whose account comes before that of others',
    fallback: undefined,
    history: 'push',
    parse: (text) => reading(slugOf(text), slugOf(text) ? [] : [{ value: text, reason: 'id' }]),
    print: (view) => view.speaker ?? '',
  },
  data: {
    meaning:
      'demo-<n> for a made set of n events, own-<…> for one that the reader opened; an https address of a file to be opened, which is asked about first; the published sets have a segment of the path',
    fallback: undefined,
    history: 'push',
    parse(text) {
      const name = dataNameOf(text);
      return reading(name, name || isRemoteData(text) ? [] : [{ value: text, reason: 'data' }]);
    },
    print: ({ data = '' }) => (isNamedInQuery(data) ? data : ''),
  },
  version: {
    meaning: 'version of the data that the link was made with',
    fallback: undefined,
    history: 'replace',
    parse(text) {
      const version = /^[0-9a-f]{8}$/i.test(text) ? text.toLowerCase() : undefined;
      return reading(version, version ? [] : [{ value: text, reason: 'version' }]);
    },
    print: (view) => view.version ?? '',
  },
  panes: {
    meaning: 'panes of an embedded page; timeline and map when nothing is said',
    fallback: [],
    history: 'replace',
    parse: (text) => parseWords(text, EMBED_PANES),
    print: ({ embed, embedPanes = [] }) => (embed ? printList(embedPanes) : ''),
  },
  theme: {
    meaning: 'colours of an embedded page',
    fallback: undefined,
    history: 'replace',
    parse: (text) => parseWord(text, EMBED_THEMES, undefined),
    print: ({ embed, embedTheme = '' }) => (embed ? embedTheme : ''),
  },
  filters: {
    meaning: 'locked when an embedded page keeps to its filter',
    fallback: 'free',
    history: 'replace',
    parse: (text) => parseWord(text, ['free', 'locked'], 'free'),
    print: ({ embed, isLocked }) => (embed && isLocked ? 'locked' : ''),
  },
};

export const KEY_NAMES = Object.keys(URL_KEYS) as readonly KeyName[];
