import type { Zone } from '../time/zone.ts';
import { isNamedInQuery } from './data-name.ts';
import { pairsOf, tidied } from './forgiving.ts';
import { LANGUAGES, languageOf } from './language-code.ts';
import { parseSitePath, printSitePath, type ReadPlace, type SitePlace, sitePrefix } from './place-path.ts';
import type { Problem } from './reading.ts';
import { isShowable } from './span-text.ts';
import { type AddressValues, KEY_NAMES, type KeyName, URL_KEYS, type UrlKey } from './url-keys.ts';
import { migrated } from './url-migrations.ts';
import type { View, WholeView } from './view.ts';

/** A part of an address that was left out. */
export interface Notice extends Problem {
  readonly key: KeyName | 'lang';
}

export interface Address {
  readonly view: View;
  readonly notices: readonly Notice[];
  /** The path after language and set, when it names no page; the view then has the explore page. */
  readonly unknownPath?: string;
}

const LISTS: ReadonlySet<KeyName> = new Set(
  KEY_NAMES.filter((name) => Array.isArray(URL_KEYS[name].fallback)),
);

/**
 * The text of a key; lists that are given twice are joined, of other keys the first counts. What is searched for may be any
 * text; in all others nothing is right that others do to links.
 */
function textOf(name: KeyName, search: URLSearchParams): string {
  if (name === 'q') return search.get(name) ?? '';
  return tidied(LISTS.has(name) ? search.getAll(name).join(',') : (search.get(name) ?? ''));
}

function readValues(search: URLSearchParams, zone: Zone): { values: AddressValues; notices: Notice[] } {
  const notices: Notice[] = [];
  const entries = KEY_NAMES.map((name) => {
    const text = textOf(name, search);
    const key: UrlKey<unknown> = URL_KEYS[name];
    if (text === '') return [name, key.fallback];
    const { value, problems } = key.parse(text, zone);
    for (const problem of problems) notices.push({ key: name, ...problem });
    return [name, value];
  });
  return { values: Object.fromEntries(entries) as AddressValues, notices };
}

function spanOf({ from, to }: AddressValues, search: URLSearchParams, notices: Notice[]): View['span'] {
  if (from === undefined && to === undefined) return undefined;
  const key = from === undefined ? 'to' : 'from';
  if (from === undefined || to === undefined) {
    if (!notices.some((notice) => notice.key === 'from' || notice.key === 'to')) {
      notices.push({ key, value: textOf(key, search), reason: 'pair' });
    }
    return undefined;
  }
  const span = { from, to };
  if (isShowable(span)) return span;
  notices.push({ key, value: `${textOf('from', search)} ${textOf('to', search)}`, reason: 'order' });
  return undefined;
}

/** Reads where in the site an address is, before any data are loaded; a set that it names need not exist. See parseAddress. */
export function parsePlace(path: string, query: string, sets: readonly string[]): ReadPlace {
  return migrated(parseSitePath(path, sets), pairsOf(path, query), sets);
}

/**
 * Reads an address: its path (below the site's base) and its query, with or without `?`. `sets` are the names of the published
 * data sets, the one that opens first. Never fails: a bad value falls back alone and is named in the notices; unknown keys
 * are not ours and are passed over.
 */
export function parseAddress(path: string, query: string, zone: Zone, sets: readonly string[]): Address {
  const search = pairsOf(path, query);
  const { embed, lang, data, page, pagePath } = migrated(parseSitePath(path, sets), search, sets);
  const { values, notices } = readValues(search, zone);
  const hasData = data === undefined || sets.includes(data) || isNamedInQuery(data);
  if (!hasData) notices.push({ key: 'data', value: data, reason: 'unknown' });
  const spoken = search.get('lang');
  if (spoken && !languageOf(spoken))
    notices.push({ key: 'lang', value: spoken, reason: 'word', help: LANGUAGES.join(', ') });
  const { actor, category, status, place, source, actors, places, role, attribution, certainty, q } = values;
  const view: WholeView = {
    page: page ?? { name: 'explore' },
    filter: { actor, actors, role, attribution, category, status, place, places, source, certainty, q },
    withinMap: values.within,
    span: spanOf(values, search, notices),
    map: values.map,
    lanes: values.lanes,
    axis: values.axis,
    asof: values.asof,
    speaker: values.speaker,
    data: hasData ? data : undefined,
    lang,
    version: values.version,
    embed,
    embedPanes: embed && values.panes.length > 0 ? values.panes : undefined,
    embedTheme: embed ? values.theme : undefined,
    isLocked: (embed && values.filters === 'locked') || undefined,
  };
  return page ? { view, notices } : { view, notices, unknownPath: pagePath };
}

function printPair(name: string, text: string): string {
  // Commas, colons and slashes are allowed as they are (RFC 3986, section 3.4) and easier to read.
  return new URLSearchParams([[name, text]])
    .toString()
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/');
}

/** The query of a view, without `?`; '' when everything is the default. */
export function printQuery(view: View, zone: Zone): string {
  return KEY_NAMES.map((name) => ({ name, text: URL_KEYS[name].print(view, zone) }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => printPair(name, text))
    .join('&');
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/** The address of a place with nothing chosen, from the slash of its path on. */
export function printPlace(place: SitePlace): string {
  const { data } = place;
  const query = data !== undefined && isNamedInQuery(data) ? printPair('data', data) : '';
  return withQuery(printSitePath(place), query);
}

/** The address of a view, from the slash of its path on. */
export function printAddress(view: View, zone: Zone): string {
  return withQuery(printSitePath(view), printQuery(view, zone));
}

/** The address of a view at a path after language and set that names no page. */
export function printUnknown(view: View, unknownPath: string, zone: Zone): string {
  return withQuery(sitePrefix(view) + unknownPath, printQuery(view, zone));
}

/** Whether going from one view to another is a step that Back undoes; undefined when the address stays the same. */
export function historyOf(before: View, after: View, zone: Zone): 'push' | 'replace' | undefined {
  if (printSitePath(before) !== printSitePath(after)) return 'push';
  const changed = KEY_NAMES.map((name) => URL_KEYS[name]).filter(
    (key) => key.print(before, zone) !== key.print(after, zone),
  );
  if (changed.some((key) => key.history === 'push')) return 'push';
  return changed.length > 0 ? 'replace' : undefined;
}
