import { type Box, boxesMeet, boxHolds } from '../../../core/space/viewport.ts';
import type { Px } from './area-shape.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Something that wants to stand on the map: a sign or ring with words beside it. */
export interface WantedStand<T> {
  readonly stand: T;
  /** A point that is known: the sign stands there and nowhere else. */
  readonly point?: Px;
  /** Where its sign may stand otherwise, the best first. */
  readonly spots: readonly Px[];
  /** Where else sign and words may stand, on a card that shows no place: only whole. */
  readonly cards: readonly Px[];
  /** A card is better than those spots. */
  readonly cardFirst?: boolean;
  /** Px round a spot that the sign takes, and that keep it apart from other signs. */
  readonly radius: number;
  readonly apart: number;
  /** Px of the words, and of fewer words where there is no room for those; empty when there is nothing to say. */
  readonly words: readonly Size[];
  /** The same for a card. */
  readonly cardWords: readonly Size[];
  /** Whether a spot lies in its area: a card must, and words beside its sign do if there is room. */
  readonly lies?: (spot: Px) => boolean;
}

export interface PlacedWords {
  /** Which of the wanted words they are. */
  readonly choice: number;
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
}

export interface PlacedStand<T> extends Px {
  readonly stand: T;
  readonly words?: PlacedWords;
  readonly asCard: boolean;
  /** No spot was free: the sign covers something else. */
  readonly crowded: boolean;
}

/** Px between a sign's edge and its words: enough for the ring round the selected one. */
const GAP = 9;
/** Px of light ground round a sign. */
const HALO = 2;

function round({ x, y }: Px, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

type Side = Omit<PlacedWords, 'choice'>;

/** Where words may stand beside a sign, the best first. */
function sidesOf({ x, y }: Px, radius: number, width: number, height: number): readonly Side[] {
  const off = radius + GAP;
  const beside = (top: number): readonly Side[] => [
    { align: 'left', box: { left: x + off, top, right: x + off + width, bottom: top + height } },
    { align: 'right', box: { left: x - off - width, top, right: x - off, bottom: top + height } },
  ];
  const across = (top: number, left: number): Side => ({
    align: 'center',
    box: { left, top, right: left + width, bottom: top + height },
  });
  return [
    ...beside(y - height / 2),
    across(y - off - height, x - width / 2),
    across(y + off, x - width / 2),
    ...beside(y - off - height / 2),
    ...beside(y + off - height / 2),
  ];
}

const middleOf = ({ left, top, right, bottom }: Box): Px => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** The first spot with a side that has room for the words, by preference where they should be, and whole. */
function spotWithWords<T>(
  { radius, lies }: WantedStand<T>,
  words: readonly Size[],
  spots: readonly Px[],
  isFree: (box: Box) => boolean,
  asCard: boolean,
): { readonly spot: Px; readonly words: PlacedWords; readonly asCard: boolean } | undefined {
  for (const [choice, { width, height }] of words.entries()) {
    for (const wellPlaced of lies && !asCard ? [true, false] : [false]) {
      for (const spot of spots) {
        const sides = sidesOf(spot, radius, width, height).slice(0, asCard ? 1 : undefined);
        const isGood = ({ box }: Side) => !wellPlaced || lies?.(middleOf(box)) === true;
        const side = sides.find((one) => isFree(one.box) && isGood(one));
        if (side && !(asCard && lies?.(spot) === false)) return { spot, words: { ...side, choice }, asCard };
      }
    }
  }
  return undefined;
}

/**
 * Gives each stand in turn a spot and its words a side of it, so that no words meet other words, signs or `taken`, and
 * all words lie within `within`. Points that are known stand where they are. Others take the first spot where their
 * words fit too, or a card, else the first that is free, else the first: no event goes missing for want of room.
 */
export function placeStands<T>(
  wanted: readonly WantedStand<T>[],
  within: Box,
  taken: readonly Box[],
): readonly PlacedStand<T>[] {
  const points = wanted.flatMap(({ point, radius, apart }) => (point ? [{ point, radius, apart }] : []));
  const signs = points.map(({ point, apart }) => round(point, apart));
  const boxes = [...taken, ...points.map(({ point, radius }) => round(point, radius + HALO))];
  const isFree = (box: Box) => boxHolds(within, box) && !boxes.some((other) => boxesMeet(other, box));

  return wanted.flatMap((one): readonly PlacedStand<T>[] => {
    const { stand, point, spots, cards, radius, apart } = one;
    const isOpen = (spot: Px) =>
      isFree(round(spot, radius + HALO)) && !signs.some((sign) => boxesMeet(sign, round(spot, apart)));
    const open = point ? [point] : spots.filter(isOpen);
    const beside = () => spotWithWords(one, one.words, open, isFree, false);
    const onCard = () => spotWithWords(one, one.cardWords, cards.filter(isOpen), isFree, true);
    const best = one.cardFirst ? (onCard() ?? beside()) : (beside() ?? onCard());
    const spot = best?.spot ?? open[0] ?? spots[0];
    if (spot === undefined) return [];
    if (point === undefined) {
      signs.push(round(spot, apart));
      boxes.push(round(spot, radius + HALO));
    }
    if (best) boxes.push(best.words.box);
    const crowded = best === undefined && open.length === 0;
    return [{ stand, ...spot, words: best?.words, asCard: best?.asCard ?? false, crowded }];
  });
}
