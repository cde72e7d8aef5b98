import { packSome, type Spot } from './pack.ts';
import { type LaneMember, type PackedEvent, type PackInput, packedAt, packTitledLane } from './pack-lane.ts';

/** The selected event comes first, then what is related to it, then what is in view, then what is known best. */
function rankOf({ item, shape }: LaneMember, { selected, related, scale }: PackInput): number {
  if (item.id === selected) return 0;
  if (related.has(item.id)) return 1;
  return shape.x1 > scale.left && shape.x0 < scale.right ? 2 : 3;
}

function lengthOf({ item: { when } }: LaneMember): number {
  return when.endLatest - when.startEarliest;
}

/** Only some of the members, with their places in the shorter list. */
function onlySome(members: readonly LaneMember[], some: (member: LaneMember) => boolean) {
  const places = new Map<number, number>();
  return members.flatMap((member, i): LaneMember[] => {
    if (!some(member)) return [];
    const under = places.get(member.under) ?? -1;
    places.set(i, places.size);
    return [{ ...member, under, isQuiet: member.isQuiet && under >= 0 }];
  });
}

/**
 * As many events of a lane as find room on so many lines; what lasts longest is left out first. They stand in their usual
 * order, parts below their wholes, where that takes no more lines.
 */
export function limitLane(
  members: readonly LaneMember[],
  most: number,
  input: PackInput,
): readonly PackedEvent[] {
  const ranked = [...members].sort(
    (a, b) => rankOf(a, input) - rankOf(b, input) || lengthOf(a) - lengthOf(b),
  );
  const first = ranked.findIndex((member) => rankOf(member, input) > 0);
  const spots = packSome(ranked, first, most);
  const found = members.filter((member) => spots.has(member));
  const shown = onlySome(members, (member) => spots.has(member));
  const usual = packTitledLane(shown, most);
  if (usual) return usual;
  return shown.map((member, i) => packedAt(member, spots.get(found[i]) as Spot));
}
