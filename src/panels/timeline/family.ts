import type { EventItem } from '../../core/dataset/dataset.ts';

/** Which parts a lane shows: all, those of the whole that the selected event belongs to, or none but the selected one. */
export type Folding = 'all' | 'selected' | 'none';

/** An event of a lane beside its whole. */
export interface Member<T> {
  readonly event: T;
  /** Place of its whole in the list, or -1. */
  readonly under: number;
  /** How many of its parts (and theirs) are folded into it. */
  readonly folded: number;
}

interface Node<T> {
  readonly event: T;
  readonly parts: Node<T>[];
}

/** Puts each event under its whole, where that is in the list; the rest and the wholes stay in their order. */
function treesOf<T extends { readonly item: EventItem }>(events: readonly T[]): readonly Node<T>[] {
  if (events.every(({ item }) => item.whole < 0)) return events.map((event) => ({ event, parts: [] }));
  const nodes = new Map(events.map((event) => [event.item.row, { event, parts: [] } as Node<T>]));
  const roots: Node<T>[] = [];
  for (const node of nodes.values()) {
    const whole = nodes.get(node.event.item.whole);
    (whole && whole !== node ? whole.parts : roots).push(node);
  }
  return roots;
}

function holds<T extends { readonly item: EventItem }>(node: Node<T>, id: string | undefined): boolean {
  return node.event.item.id === id || node.parts.some((part) => holds(part, id));
}

function size<T>({ parts }: Node<T>): number {
  return parts.reduce((sum, part) => sum + size(part), parts.length);
}

/** The events of a lane with each part after its whole, as far as the folding shows parts. */
export function families<T extends { readonly item: EventItem }>(
  events: readonly T[],
  folding: Folding,
  selected: string | undefined,
): readonly Member<T>[] {
  const members: Member<T>[] = [];
  const add = (node: Node<T>, under: number, showsParts: boolean): void => {
    const shown = showsParts ? node.parts : node.parts.filter((part) => holds(part, selected));
    const folded = size(node) - shown.reduce((sum, part) => sum + size(part) + 1, 0);
    const at = members.push({ event: node.event, under, folded }) - 1;
    for (const part of shown) add(part, at, showsParts);
  };
  for (const root of treesOf(events))
    add(root, -1, folding === 'all' || (folding === 'selected' && holds(root, selected)));
  return members;
}
