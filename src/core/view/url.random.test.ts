import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, STATUSES } from '../model/vocabulary.ts';
import type { AsOf } from '../perspective/perspective.ts';
import { CERTAINTIES, TOLD_ATTRIBUTIONS } from '../store/filter.ts';
import { DAY, HOUR, MINUTE, NARROWEST, WIDEST } from '../time/span.ts';
import { type Zone, zoneOf } from '../time/zone.ts';
import { anyPage } from './any-page.fixture.ts';
import { AXIS_DIRECTIONS } from './axis-direction.ts';
import { EMBED_PANES, EMBED_THEMES } from './embed-words.ts';
import { LANE_FORMS } from './lane-form.ts';
import { LANGUAGE_CODES, langKey } from './language-code.ts';
import { isShowable } from './span-text.ts';
import { parseAddress, printAddress } from './url.ts';
import { KEY_NAMES } from './url-keys.ts';
import type { View, WholeView } from './view.ts';

const SEED = 20201117;
const ZONES = ['Asia/Baghdad', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia'].map(zoneOf);

const SETS = ['first', 'iraq-2019-2020'];

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
const ids = fc.uniqueArray(slug, { maxLength: 4 }).map((list) => list.sort());
const some = <T extends string>(words: readonly T[]) =>
  fc.subarray([...words]).map((list) => list.sort() as readonly T[]);
const page = anyPage(slug, fc.oneof(slug, fc.constant('with')));
const span = fc
  .tuple(
    fc.double({ min: Date.UTC(1950, 0), max: Date.UTC(2040, 0), noNaN: true }),
    fc.double({ min: Math.log(NARROWEST), max: Math.log(WIDEST), noNaN: true }),
  )
  .map(([from, size]) => ({ from, to: from + Math.exp(size) }));
const map = fc.record({
  zoom: fc.double({ min: 3, max: 16, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
/** Whole tenths of a second, which addresses have; or a claim. */
const asof: fc.Arbitrary<AsOf> = fc.oneof(
  fc
    .integer({ min: Date.UTC(1950, 0) / 100, max: Date.UTC(2040, 0) / 100 })
    .map((tenths) => ({ at: tenths * 100 })),
  fc
    .integer({ min: Date.UTC(1950, 0) / DAY, max: Date.UTC(2040, 0) / DAY })
    .map((days) => ({ at: days * DAY })),
  slug.filter((id) => /[a-z]/.test(id)).map((claim) => ({ claim })),
);
const q = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => (text.trim() === '' ? '' : text));

const anyView: fc.Arbitrary<WholeView> = fc.record({
  page,
  filter: fc.record({
    actor: ids,
    actors: fc.constantFrom('any' as const, 'all' as const),
    role: some(ROLES),
    attribution: some(TOLD_ATTRIBUTIONS),
    category: ids,
    status: some(STATUSES),
    place: ids,
    places: fc.constantFrom('own' as const, 'parts' as const),
    source: ids,
    certainty: some(CERTAINTIES),
    q,
  }),
  withinMap: fc.boolean(),
  span: fc.option(span, { nil: undefined }),
  map: fc.option(map, { nil: undefined }),
  lanes: fc.constantFrom(...LANE_FORMS),
  axis: fc.option(fc.constantFrom(...AXIS_DIRECTIONS), { nil: undefined }),
  asof: fc.option(asof, { nil: undefined }),
  speaker: fc.option(slug, { nil: undefined }),
  data: fc.constantFrom(undefined, 'iraq-2019-2020', 'demo-9', 'demo-5000000'),
  lang: fc.constantFrom(...LANGUAGE_CODES.map(langKey)),
  version: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/), { nil: undefined }),
  embed: fc.boolean(),
  embedPanes: some(EMBED_PANES).map((panes) => (panes.length > 0 ? panes : undefined)),
  embedTheme: fc.constantFrom(undefined, ...EMBED_THEMES),
  isLocked: fc.constantFrom(undefined, true),
});
/** Only what is embedded says how. */
const view = anyView.map(
  (one): View =>
    one.embed ? one : { ...one, embedPanes: undefined, embedTheme: undefined, isLocked: undefined },
);

function split(address: string): [path: string, query: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** What an address can say of a moment: of an hour that the clocks show twice it means the first. */
function written(moment: AsOf, zone: Zone): AsOf {
  return 'at' in moment ? { at: zone.toInstant(zone.toLocal(moment.at)) } : moment;
}

function expectValid(candidate: View): void {
  expect([
    'explore',
    'event',
    'actor',
    'between',
    'place',
    'story',
    'step',
    'table',
    'sources',
    'open',
  ]).toContain(candidate.page.name);
  expect(LANE_FORMS).toContain(candidate.lanes);
  if (candidate.span) expect(isShowable(candidate.span)).toBe(true);
  if (candidate.map) expect(Number.isFinite(candidate.map.lat + candidate.map.lon)).toBe(true);
  if (candidate.asof && 'at' in candidate.asof) expect(candidate.asof.at).toSatisfy(Number.isFinite);
  for (const status of candidate.filter.status) expect(STATUSES).toContain(status);
}

describe(`random addresses (seed ${SEED})`, () => {
  it('A18: reading a printed view and printing it again gives the same address and the same view', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...ZONES), (given, zone) => {
        const address = printAddress(given, zone);
        const once = parseAddress(...split(address), zone, SETS);
        expect(once.notices).toEqual([]);
        expect(printAddress(once.view, zone)).toBe(address);
        const { span: _span, map: _map, asof: moment, ...exact } = given;
        const { span, map: place, asof: told, ...read } = once.view;
        expect(read).toEqual(exact);
        expect(told).toEqual(moment && written(moment, zone));
        expect(parseAddress(...split(address), zone, SETS).view).toEqual(once.view);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('A12: a span comes back within two pixels of 800', () => {
    fc.assert(
      fc.property(span, (given) => {
        const [baghdad] = ZONES;
        const address = printAddress({ ...parseAddress('/', '', baghdad, SETS).view, span: given }, baghdad);
        const back = parseAddress(...split(address), baghdad, SETS).view.span;
        const pixel = (given.to - given.from) / 400;
        const atLeast = 100;
        expect(Math.abs((back?.from ?? Number.NaN) - given.from)).toBeLessThanOrEqual(
          Math.max(pixel, atLeast) * 1.02,
        );
        expect(Math.abs((back?.to ?? Number.NaN) - given.to)).toBeLessThanOrEqual(
          Math.max(pixel, atLeast) * 1.02,
        );
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('A9: ten thousand random and mangled paths and queries never throw and give a valid view', () => {
    const [baghdad] = ZONES;
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('%', '%zz', '&', '=', ',', '/', '?', '-1', '1e99', '__proto__', '2020-11-17', '\ud800'),
      fc.integer({ min: -(DAY * HOUR), max: DAY * MINUTE }).map(String),
    );
    const mangled = fc.tuple(view, fc.nat(), fc.nat(6), piece).map(([given, at, cut, insert]) => {
      const address = printAddress(given, baghdad);
      const start = at % (address.length + 1);
      return address.slice(0, start) + insert + address.slice(start + cut);
    });
    const noise = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEY_NAMES), piece), piece), { maxLength: 6 })
      .chain((pairs) => piece.map((path) => `/${path}?${pairs.map((pair) => pair.join('=')).join('&')}`));
    fc.assert(
      fc.property(fc.oneof(mangled, noise), (address) => {
        const { view: read } = parseAddress(...split(address), baghdad, SETS);
        expectValid(read);
        const again = printAddress(read, baghdad);
        expect(printAddress(parseAddress(...split(again), baghdad, SETS).view, baghdad)).toBe(again);
      }),
      { seed: SEED, numRuns: 10_000 },
    );
  });
});
