import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { holds, type WorldPoint } from '../../../core/space/mercator.ts';
import {
  type Box,
  boxesMeet,
  inset,
  type Viewport,
  worldBox,
  xOf,
  yOf,
} from '../../../core/space/viewport.ts';
import type { Picture } from '../asked/ask-picture.ts';
import { boxAt } from '../basemap/place-labels.ts';
import type { Arc } from './arc.ts';
import { isPoint, type Px } from './area-shape.ts';
import { fanSpots } from './fan.ts';
import { type FlightEnd, flightPath } from './flight-path.ts';
import { dotsOf } from './grid.ts';
import { groupName } from './group-name.ts';
import { concerns, type Focus } from './map-focus.ts';
import type { EventScene, Fan } from './map-scene.ts';
import { areasOf } from './place-areas.ts';
import { placeStands, type Size } from './place-stands.ts';
import type { SignGroup } from './sign-groups.ts';
import { signOf } from './sign-of.ts';
import { SIGN, signRadius } from './sign-sizes.ts';
import type { GroundName, StandWords } from './stand-words.ts';
import { type Stands, standsOf } from './stands.ts';

export interface SceneRequest {
  readonly catalogue: Catalogue;
  readonly picture: Picture;
  readonly focus: Focus;
  readonly hovered?: EventItem;
  /** Key of the group whose signs are spread, and of the one under the pointer. */
  readonly fanOf?: string;
  readonly pointed?: string;
  readonly ground: GroundName;
  readonly view: Viewport;
  readonly seen: Box;
  readonly taken: readonly Box[];
  readonly distance: number;
  readonly textScale: number;
  readonly measure: (words: StandWords) => Size;
  /** Px of the box round a name beside the pointer. */
  readonly measureName: (name: string) => Size;
  readonly before: ReadonlyMap<string, WorldPoint>;
}

/** Px that one sign of a fan takes, with the light ground round it. */
const FAN_SIGN = 2 * (SIGN + 3);

/** The events that the picture shows by themselves. Where it counts, only the selected one is. */
function itemsIn({ picture, focus, view }: SceneRequest): readonly EventItem[] {
  const { selected } = focus;
  const drawn = picture.as === 'signs' ? picture.items : selected ? [selected] : [];
  const box = worldBox(view);
  return drawn.filter((item) => !Number.isNaN(item.x) && (holds(box, item) || concerns(focus, item.id)));
}

function fanIn({ groups }: Stands, { fanOf, distance }: SceneRequest): Fan | undefined {
  const group = groups.find(({ key, items }) => key === fanOf && items.length > 1);
  return group && { group, spots: fanSpots(group.items.length, distance) };
}

/** The boxes of a fan's signs in px of a canvas. */
export function fanBoxes({ group, spots }: Fan, view: Viewport): readonly Box[] {
  const [x, y] = [xOf(view, group.x), yOf(view, group.y)];
  return spots.map((spot) => boxAt({ x: x + spot.x, y: y + spot.y }, FAN_SIGN, FAN_SIGN));
}

/** The boxes of the signs of groups in px of a canvas. */
export function signBoxes(groups: readonly SignGroup[], view: Viewport): readonly Box[] {
  return groups.map(({ x, y, items }) => {
    const side = 2 * (signRadius(items) + 3);
    return boxAt({ x: xOf(view, x), y: yOf(view, y) }, side, side);
  });
}

/** Where a flight ends: in an area as long as that is larger than a sign. */
function endOf({ catalogue, view }: SceneRequest, item: EventItem): FlightEnd {
  const [area] = areasOf(catalogue, [item]).keys();
  const rough = area !== undefined && !isPoint(area, view);
  return { x: item.x, y: item.y, area: rough ? area : undefined, radius: SIGN + 2 };
}

/** Px round an arc's strokes and its arrow that words and signs keep clear of, from so much of its colour on. */
const ARC = { stroke: 6, tip: 18, seen: 0.3 } as const;

/** The boxes of an arc, but for its soft end, in px of its canvas. */
export function arcBoxes({ path: { dashes, tip } }: Arc): readonly Box[] {
  const strokes = dashes.filter(({ strength }) => strength > ARC.seen);
  return [boxAt(tip, ARC.tip, ARC.tip), ...strokes.map(({ from }) => boxAt(from, ARC.stroke, ARC.stroke))];
}

/** Works out all that is painted of the events. */
export function sceneOf(request: SceneRequest): EventScene {
  const { catalogue, picture, focus, hovered, view, seen, textScale } = request;
  const { selected, flights } = focus;
  const items = itemsIn(request);
  const arcs = flights.flatMap(({ from, to }) => {
    const path = flightPath(view, endOf(request, from), endOf(request, to));
    return path ? [{ path, category: from.category, id: from.id }] : [];
  });
  const stands = standsOf({ ...request, items, arcs, taken: [...request.taken, ...arcs.flatMap(arcBoxes)] });
  const fan = fanIn(stands, request);
  const spread = fan ? fanBoxes(fan, view) : [];
  const areas = (some: readonly EventItem[]) => [...areasOf(catalogue, some).keys()];
  const outlined = (some: readonly EventItem[]) =>
    areas(some).filter(({ name }) => name === undefined || !request.ground(name)?.onArea);
  const scene: EventScene = {
    symbol: (category) => catalogue.categories[category].symbol,
    areas: outlined(picture.as === 'signs' ? items : []),
    concerned: outlined(items.filter(({ id }) => id !== selected?.id && concerns(focus, id))),
    marked: areas(hovered ? [hovered] : []),
    chosen: areas(selected ? [selected] : []),
    flights: arcs,
    dots: picture.as === 'counts' ? dotsOf(picture.grid, view) : [],
    groups: stands.groups,
    labels: stands.labels.filter(({ box, asCard }) => asCard || !spread.some((sign) => boxesMeet(sign, box))),
    fan,
    selected,
    hovered,
    view,
    seen,
    textScale,
  };
  return { ...scene, words: wordsAt(scene, request) };
}

/** What the pointer or the focus is on, as long as the picture has it, and what is said of it. */
function pointedAt(scene: EventScene, { catalogue, pointed }: SceneRequest): (Px & Pointed) | undefined {
  const { groups, hovered, view, fan } = scene;
  const group = groups.find(({ key, items }) => key === pointed && items.length > 1);
  // The signs of an open fan say more than the number of their group, and its words would lie over them.
  if (group !== undefined && group === fan?.group) return undefined;
  if (group !== undefined) {
    const spot = { x: xOf(view, group.x), y: yOf(view, group.y), radius: signRadius(group.items) };
    return { ...spot, text: groupName(catalogue, group.items) };
  }
  const sign = hovered && signOf(scene, hovered.id);
  return sign && { x: sign.x, y: sign.y, radius: sign.r, text: hovered.title };
}

/** How large what is pointed at is, px, and what is said of it. */
interface Pointed {
  readonly radius: number;
  readonly text: string;
}

/** Words beside the pointer, where nothing that lies over the map hides them. */
function wordsAt(scene: EventScene, request: SceneRequest): EventScene['words'] {
  const at = pointedAt(scene, request);
  if (at === undefined) return undefined;
  const { text, radius, x, y } = at;
  const size = request.measureName(text);
  const room = inset(scene.seen, 4);
  const wanted = {
    stand: text,
    point: { x, y },
    spots: [],
    cards: [],
    radius,
    apart: radius,
    words: [size],
    cardWords: [],
  };
  const [{ words }] = placeStands([wanted], room, request.taken);
  const left = Math.max(room.left, Math.min(x + radius, room.right - size.width));
  const top = y - size.height / 2;
  const box = words?.box ?? { left, top, right: left + size.width, bottom: top + size.height };
  return { box, text };
}
