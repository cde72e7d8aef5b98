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
  readonly fallback: T;
  /** Whether a change of it is a step that Back undoes. */
  readonly history: 'push' | 'replace';
  parse(text: string, zone: Zone): Reading<T>;
  /** Its text for a view; '' for the default, which addresses leave out. */
  print(view: View, zone: Zone): string;
}

type ListName = 'actor' | 'category' | 'place' | 'source';

function ids(name: ListName): UrlKey<readonly string[]> {
  return {
    fallback: [],
    history: 'push',
    parse: parseIds,
    print: (view) => printList(view.filter[name]),
  };
}

function words<W extends string>(
  name: 'status' | 'role' | 'attribution' | 'certainty',
  vocabulary: readonly W[],
): UrlKey<readonly W[]> {
  return {
    fallback: [],
    history: 'push',
    parse: (text) => parseWords(text, vocabulary),
    print: (view) => printList(view.filter[name]),
  };
}

function end(name: 'from' | 'to'): UrlKey<number | undefined> {
  return {
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
  /** Ids of actors whose events are wanted. */
  actor: ids('actor'),
  /** Ids of categories. */
  category: ids('category'),
  /** Occurred, ongoing, announced, threatened or expected. */
  status: words('status', STATUSES),
  /** Ids of places, each with all that lies within it. */
  place: ids('place'),
  /** Ids of sources. */
  source: ids('source'),
  /** `all` when every chosen actor must take part. */
  actors: {
    fallback: 'any',
    history: 'push',
    parse: (text) => parseWord(text, ['any', 'all'], 'any'),
    print: (view) => (view.filter.actors === 'all' ? 'all' : ''),
  },
  /** `parts` when an event lies also where one of its parts lies. */
  places: {
    fallback: 'own',
    history: 'push',
    parse: (text) => parseWord(text, ['own', 'parts'], 'own'),
    print: (view) => (view.filter.places === 'parts' ? 'parts' : ''),
  },
  /** Limits the chosen actors to these roles. */
  role: words('role', ROLES),
  /** Limits them to parts that are established, claimed, alleged or denied. */
  attribution: words('attribution', TOLD_ATTRIBUTIONS),
  /** Dates at least this precise; places known to 5 km or exactly; at least two or three publishers. */
  certainty: words('certainty', CERTAINTIES),
  /** Text that is searched for. */
  q: {
    fallback: '',
    history: 'replace',
    parse: (text) => reading(text.trim() === '' ? '' : text),
    print: (view) => (view.filter.q.trim() === '' ? '' : view.filter.q),
  },
  /** Beginning of the visible span, local to the zone of the data. */
  from: end('from'),
  /** End of the visible span, exclusive. */
  to: end('to'),
  /** Zoom/lat/lon of the map, as OpenStreetMap writes it. */
  map: {
    fallback: undefined,
    history: 'replace',
    parse(text) {
      const map = parseMap(text);
      if (typeof map !== 'string') return reading(map);
      return reading(undefined, [{ value: text, reason: map === 'form' ? 'map-form' : 'map-range' }]);
    },
    print: (view) => (view.map ? printMap(view.map) : ''),
  },
  /** `map` when only what the map shows is wanted. */
  within: {
    fallback: false,
    history: 'push',
    parse: (text) =>
      reading(text === 'map', text === 'map' ? [] : [{ value: text, reason: 'word', help: 'map' }]),
    print: (view) => (view.withinMap ? 'map' : ''),
  },
  /** What the lanes of the timeline stand for; `order` is one row per event in known order. */
  lanes: {
    fallback: 'category',
    history: 'push',
    parse: (text) => parseWord(text, LANE_FORMS, 'category'),
    print: (view) => (view.lanes === 'category' ? '' : view.lanes),
  },
  /** `rtl` or `ltr`: which way time runs; follows the language when nothing is said. */
  axis: {
    fallback: undefined,
    history: 'push',
    parse: (text) => parseWord(text, AXIS_DIRECTIONS, undefined),
    print: ({ axis }) => axis ?? '',
  },
  /** What was known at that moment: an instant, or up to and with a claim. */
  asof: {
    fallback: undefined,
    history: 'replace',
    parse: parseAsOf,
    print: ({ asof }, zone) => (asof ? printAsOf(asof, zone) : ''),
  },
  /** Id of the actor whose account comes before that of others. */
  speaker: {
    fallback: undefined,
    history: 'push',
    parse: (text) => reading(slugOf(text), slugOf(text) ? [] : [{ value: text, reason: 'id' }]),
    print: (view) => view.speaker ?? '',
  },
  /** Demo-<n> for a made set of n events, own-<…> for one that the reader opened; an https address of a file to be opened, which is asked about first; the published sets have a segment of the path. */
  data: {
    fallback: undefined,
    history: 'push',
    parse(text) {
      const name = dataNameOf(text);
      return reading(name, name || isRemoteData(text) ? [] : [{ value: text, reason: 'data' }]);
    },
    print: ({ data = '' }) => (isNamedInQuery(data) ? data : ''),
  },
  /** Version of the data that the link was made with. */
  version: {
    fallback: undefined,
    history: 'replace',
    parse(text) {
      const version = /^[0-9a-f]{8}$/i.test(text) ? text.toLowerCase() : undefined;
      return reading(version, version ? [] : [{ value: text, reason: 'version' }]);
    },
    print: (view) => view.version ?? '',
  },
  /** Panes of an embedded page; timeline and map when nothing is said. */
  panes: {
    fallback: [],
    history: 'replace',
    parse: (text) => parseWords(text, EMBED_PANES),
    print: ({ embed, embedPanes = [] }) => (embed ? printList(embedPanes) : ''),
  },
  /** Colours of an embedded page. */
  theme: {
    fallback: undefined,
    history: 'replace',
    parse: (text) => parseWord(text, EMBED_THEMES, undefined),
    print: ({ embed, embedTheme = '' }) => (embed ? embedTheme : ''),
  },
  /** `locked` when an embedded page keeps to its filter. */
  filters: {
    fallback: 'free',
    history: 'replace',
    parse: (text) => parseWord(text, ['free', 'locked'], 'free'),
    print: ({ embed, isLocked }) => (embed && isLocked ? 'locked' : ''),
  },
};

export const KEY_NAMES = Object.keys(URL_KEYS) as readonly KeyName[];
