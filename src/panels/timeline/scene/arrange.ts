import type { LaneContent } from '../asked/lane-content.ts';
import { limitLane } from './limit-lane.ts';
import { membersOf, nearEvents, type PackedEvent, type PackInput, packLane } from './pack-lane.ts';
import type { Folding } from './shown-parts.ts';

/** Up to so many lines all events of a lane have their titles; a crowd takes fewer, and in the end counts. */
const COMFORTABLE = 14;
const MOST_LINES = 24;
/** The most lines of a lane of which the reader wants all. */
const MOST_UNFOLDED = 100;
/** A lane that would have to fold away more events than these shows counts. */
const MOST_FOLDED = 24;
/** A lane that cannot have so many lines is not folded: then it is better scrolled. */
const LEAST_LINES = 3;
const FOLDINGS: readonly Folding[] = ['all', 'selected', 'none'];

export interface ArrangeInput extends PackInput {
  readonly contents: readonly LaneContent[];
  /** Keys of the lanes of which the reader wants all lines. */
  readonly unfolded: ReadonlySet<string>;
  /** Height that the lanes should fill, px. */
  readonly height: number;
  /** Heights that a line may have, px, the most comfortable first. */
  readonly lineHeights: readonly number[];
  /** What a lane takes besides its lines, the least that one with counts takes, and what each needs for its title, px. */
  readonly extra: number;
  readonly countsHeight: number;
  readonly titleHeights: readonly number[];
}

/** What a lane shows. */
export interface PackedLane {
  /** Its events on lines; undefined where they are too many to tell apart. */
  readonly events: readonly PackedEvent[] | undefined;
  /** How many events in view are folded away with the lines that find no room. */
  readonly more: number;
  readonly canFold: boolean;
}

interface Arrangement {
  readonly lanes: readonly PackedLane[];
  readonly lineHeight: number;
}

/** How many lines the events of a lane stand on. */
export function linesOf({ events }: Pick<PackedLane, 'events'>): number {
  return events?.reduce((most, { at }) => Math.max(most, at + 1), 1) ?? 0;
}

/** The most lines that each lane may have so that together they have no more than `total`, as evenly as they need it. */
export function fairShares(wanted: readonly number[], total: number): readonly number[] {
  let left = total;
  let open = wanted.length;
  const shares = new Map<number, number>();
  for (const lane of [...wanted.keys()].sort((a, b) => wanted[a] - wanted[b])) {
    const share = Math.min(wanted[lane], Math.max(0, Math.floor(left / open--)));
    shares.set(lane, share);
    left -= share;
  }
  return wanted.map((_, lane) => shares.get(lane) as number);
}

function whole(events: PackedLane['events']): PackedLane {
  return { events, more: 0, canFold: false };
}

/**
 * Puts the events of all lanes on lines so that all lanes can be seen where that can be done: at first lines come nearer,
 * then parts fold into their wholes, those of the selected event last, then lanes fold what finds no room on their share of
 * the lines, and one that would fold too much shows counts. Where the shares are too small the lanes are taller than their
 * room.
 */
export function arrange(input: ArrangeInput): Arrangement {
  const { contents, lineHeights, height, unfolded } = input;
  const least = lineHeights[lineHeights.length - 1];
  const near = contents.map(({ page }) =>
    page.total > page.items.length ? undefined : nearEvents(page.items, input),
  );
  const fitting = (lanes: readonly PackedLane[]): Arrangement | undefined => {
    if (lanes.some(({ events }, i) => !events && near[i])) return undefined;
    const lineHeight = lineHeights.find((one) => heightOf(lanes, one, input) <= height);
    return lineHeight === undefined ? undefined : { lanes, lineHeight };
  };

  let lanes: readonly PackedLane[] = [];
  let roomy: readonly PackedLane[] | undefined;
  for (const folding of FOLDINGS) {
    const members = near.map((events) => events && membersOf(events, folding, input));
    lanes = members.map((one) => whole(one && packLane(one, COMFORTABLE, MOST_LINES)));
    const found = fitting(lanes);
    if (found) return found;
    if (folding === 'selected') roomy = lanes;
    if (folding === 'all' && !lanes.some(({ events }) => events?.some(({ isQuiet }) => isQuiet))) break;
  }

  const wanted = lanes.map((lane, i) => {
    const title = Math.ceil((input.titleHeights[i] - input.extra) / least);
    return near[i] ? Math.max(title, linesOf(lane) || MOST_LINES) : 0;
  });
  const fixed = near.reduce((sum, events) => sum + input.extra + (events ? 0 : input.countsHeight), 0);
  const shares = fairShares(wanted, Math.floor((height - fixed) / least));
  if (shares.some((share, i) => share < Math.min(LEAST_LINES, wanted[i])))
    return { lanes: (roomy ?? lanes).map(scrolled), lineHeight: least };
  const folded = lanes.map((lane, i): PackedLane => {
    const events = near[i];
    if (!events || shares[i] >= wanted[i]) return lane;
    if (unfolded.has(contents[i].lane.key)) {
      const all = packLane(membersOf(events, 'all', input), COMFORTABLE, MOST_UNFOLDED);
      return { events: all, more: 0, canFold: true };
    }
    const members = membersOf(events, 'none', input);
    const shown = limitLane(members, shares[i], input);
    const more = inView(members, input) - inView(shown, input);
    return more > MOST_FOLDED ? whole(undefined) : { events: shown, more, canFold: true };
  });
  return { lanes: folded, lineHeight: least };
}

/** What is scrolled anyway keeps its titles; a lane that nobody would scroll through shows counts. */
function scrolled(lane: PackedLane): PackedLane {
  return linesOf(lane) > COMFORTABLE ? whole(undefined) : lane;
}

function inView(events: readonly Pick<PackedEvent, 'shape'>[], { scale }: PackInput): number {
  return events.filter(({ shape }) => shape.x1 > scale.left && shape.x0 < scale.right).length;
}

function heightOf(lanes: readonly PackedLane[], lineHeight: number, input: ArrangeInput): number {
  return lanes.reduce((sum, lane, i) => {
    const own = input.extra + (lane.events ? linesOf(lane) * lineHeight : input.countsHeight);
    return sum + Math.max(own, input.titleHeights[i]);
  }, 0);
}
