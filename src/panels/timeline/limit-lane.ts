import { packSome } from './pack.ts';
import { type LaneMember, type PackedEvent, type PackInput, packTitledLane } from './pack-lane.ts';

/** So many of the events that found room are given up one by one so that the rest stands in its usual order, then more. */
const GIVEN_UP = 4;

/** The selected event comes first, then what is related to it, then what is known best. */
function rankOf({ item }: LaneMember, { selected, related }: PackInput): number {
  if (item.id === selected) return 0;
  return related.has(item.id) ? 1 : 2;
}

function lengthOf({ item: { when } }: LaneMember): number {
  return when.endLatest - when.startEarliest;
}

/** Only those, with their places in the shorter list. */
function kept(members: readonly LaneMember[], keep: ReadonlySet<LaneMember>): readonly LaneMember[] {
  const places = new Map<number, number>();
  return members.flatMap((member, i) => {
    if (!keep.has(member)) return [];
    places.set(i, places.size);
    return [{ ...member, under: places.get(member.under) ?? -1 }];
  });
}

/** As many events of a lane as stand on so many lines with their titles; what lasts longest is left out first. */
export function limitLane(
  members: readonly LaneMember[],
  most: number,
  input: PackInput,
): readonly PackedEvent[] {
  const ranked = [...members].sort(
    (a, b) => rankOf(a, input) - rankOf(b, input) || lengthOf(a) - lengthOf(b),
  );
  const fits = packSome(ranked, most);
  const found = ranked.filter((_, i) => fits[i]);
  for (let given = 0; given < found.length; given += 1 + Math.floor(given / GIVEN_UP)) {
    const rest = kept(members, new Set(found.slice(0, found.length - given)));
    const packed = packTitledLane(rest, most);
    if (packed) return packed;
  }
  return [];
}
