import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { holds, type WorldPoint } from '../../../core/space/mercator.ts';
import { type Box, inset, type Viewport, worldBox, worldOf, xOf, yOf } from '../../../core/space/viewport.ts';
import type { Arc } from './arc.ts';
import { isPoint, liesIn, type Px } from './area-shape.ts';
import { concerns, type Focus } from './map-focus.ts';
import { areasOf } from './place-areas.ts';
import {
  type PlacedStand,
  type PlacedWords,
  placeStands,
  type Size,
  type WantedStand,
} from './place-stands.ts';
import { groupSigns, type SignGroup, withJoined } from './sign-groups.ts';
import { signRadius } from './sign-sizes.ts';
import { spotsIn } from './stand-spots.ts';
import { type GroundName, type StandWords, standWords } from './stand-words.ts';

/** Words of a sign or ring, placed; `spot` is where that stands. All in px of the canvas. */
export interface StandLabel extends PlacedWords, StandWords {
  readonly key: string;
  readonly spot: Px;
  /** Sign and words are on a card, since the sign stands nowhere in particular. */
  readonly asCard: boolean;
}

export interface Stands {
  readonly groups: readonly SignGroup[];
  readonly labels: readonly StandLabel[];
}

export interface StandRequest {
  readonly catalogue: Catalogue;
  readonly items: readonly EventItem[];
  readonly focus: Focus;
  readonly ground: GroundName;
  readonly view: Viewport;
  /** The part of the canvas that is seen and not covered, and what lies over it. */
  readonly seen: Box;
  readonly taken: readonly Box[];
  /** Arcs from where something came from: what is said of that stands at their soft end. */
  readonly arcs: readonly Arc[];
  /** The least px between two signs. */
  readonly distance: number;
  /** Key of the group whose signs are spread. */
  readonly fanOf?: string;
  /** Px of words. */
  readonly measure: (words: StandWords) => Size;
  /** Where stands were in the picture before, by key: they stay as long as they can. */
  readonly before: ReadonlyMap<string, WorldPoint>;
}

/** Px that words keep from the picture's edge. */
const WORDS_EDGE = 9;

/** A group with what may be said beside its sign, and on a card, the most first. */
interface Wanted extends SignGroup {
  readonly told: readonly StandWords[];
  readonly toldOnCard: readonly StandWords[];
}

/** The selected event is placed first, then what has to do with it. */
function rankOf({ items }: SignGroup, focus: Focus): number {
  if (items.some(({ id }) => id === focus.selected?.id)) return 0;
  return items.some(({ id }) => concerns(focus, id)) ? 1 : 2;
}

/** Events at points that are known, grouped where signs would overlap, and events somewhere in an area. */
function groupsOf({ catalogue, items, view, distance }: StandRequest): readonly SignGroup[] {
  const rough = [...areasOf(catalogue, items)].filter(([area]) => !isPoint(area, view));
  const inAreas = new Set(rough.flatMap(([, there]) => there));
  const canvas = worldBox(view);
  const points = items.filter((item) => !inAreas.has(item) && holds(canvas, item));
  return [
    ...groupSigns(points, view.scale, distance),
    ...rough.map(([area, there]) => ({ key: area.key, x: area.x, y: area.y, items: there, spread: 0, area })),
  ];
}

/** All words, and the first of them alone for where those find no room. */
function choicesOf(words: StandWords | undefined): readonly StandWords[] {
  if (words === undefined) return [];
  const first = words.lines.filter(({ strong }) => strong);
  return first.length > 0 && first.length < words.lines.length
    ? [words, { ...words, lines: first }]
    : [words];
}

function wantedOf(group: SignGroup, request: StandRequest): WantedStand<Wanted> {
  const { catalogue, focus, ground, view, distance, measure } = request;
  const { area, items, x, y } = group;
  const words = (names: GroundName) =>
    choicesOf(standWords(catalogue, items, area !== undefined, focus, names));
  const told = words(ground);
  const where = area
    ? spotsIn(area, items, rankOf(group, focus) < 2, request)
    : { point: { x: xOf(view, x), y: yOf(view, y) }, spots: [], cards: [] };
  const toldOnCard = where.cards.length > 0 ? words(() => undefined) : [];
  const radius = signRadius(items);
  return {
    stand: { ...group, told, toldOnCard },
    ...where,
    radius,
    apart: Math.max(radius, distance / 2),
    words: told.map(measure),
    cardWords: toldOnCard.map(measure),
    lies: area && ((spot) => liesIn(area, worldOf(view, spot))),
  };
}

function placed(groups: readonly SignGroup[], request: StandRequest): readonly PlacedStand<Wanted>[] {
  const { focus, seen, taken } = request;
  const wanted = groups
    .toSorted((a, b) => rankOf(a, focus) - rankOf(b, focus) || b.items.length - a.items.length)
    .map((group) => wantedOf(group, request));
  return placeStands(wanted, inset(seen, WORDS_EDGE), taken);
}

/** Groups whose rim has no room for a sign join the nearest that has a place. */
function withRoom(groups: readonly SignGroup[], request: StandRequest): readonly PlacedStand<Wanted>[] {
  const stands = placed(groups, request);
  const crowded = new Set(stands.filter((one) => one.crowded).map(({ stand }) => stand.key));
  const kept = groups.filter(({ key }) => !crowded.has(key));
  if (crowded.size === 0 || kept.length === 0) return stands;
  const joined = groups
    .filter(({ key }) => crowded.has(key))
    .reduce<readonly SignGroup[]>((all, group) => withJoined(all, group, group.items), kept);
  return placed(joined, request);
}

/** Puts events on the map: points known exactly where they are, others at the rim of their area, with their words. */
export function standsOf(request: StandRequest): Stands {
  const { view } = request;
  const stands = withRoom(groupsOf(request), request);
  return {
    groups: stands.map(({ stand: { told: _, toldOnCard: __, ...group }, x, y }) =>
      group.area ? { ...group, ...worldOf(view, { x, y }) } : group,
    ),
    labels: stands.flatMap(({ stand: { key, told, toldOnCard }, x, y, words, asCard }) =>
      words ? [{ ...(asCard ? toldOnCard : told)[words.choice], ...words, key, spot: { x, y }, asCard }] : [],
    ),
  };
}
