import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Shape } from './shape.ts';

/**
 * Which parts a lane shows: all, those of the whole that the selected event belongs to, or none but the selected one. Parts of
 * something that lasted are shown in any case: each stands at a time of its own.
 */
export type Folding = 'all' | 'selected' | 'none';

interface Event {
  readonly item: EventItem;
  readonly shape: Shape;
}

/** An event of a lane beside its whole. */
export interface Member<T> {
  readonly event: T;
  /** Place of its whole in the list, or -1. */
  readonly under: number;
  /** How many of its parts are folded into it. */
  readonly folded: number;
}

interface Node<T> {
  readonly event: T;
  readonly parts: Node<T>[];
}

/** Puts each event under its whole, where that is in the list; the rest and the wholes stay in their order. */
function treesOf<T extends Event>(events: readonly T[]): readonly Node<T>[] {
  if (events.every(({ item }) => item.whole < 0)) return events.map((event) => ({ event, parts: [] }));
  const nodes = new Map(events.map((event) => [event.item.row, { event, parts: [] } as Node<T>]));
  const roots: Node<T>[] = [];
  for (const node of nodes.values()) {
    const whole = nodes.get(node.event.item.whole);
    (whole && whole !== node ? whole.parts : roots).push(node);
  }
  return roots;
}

function holds<T extends Event>(node: Node<T>, id: string | undefined): boolean {
  return node.event.item.id === id || node.parts.some((part) => holds(part, id));
}

/** The events of a lane with each part after its whole, as far as the folding shows parts. */
export function families<T extends Event>(
  events: readonly T[],
  folding: Folding,
  selected: string | undefined,
): readonly Member<T>[] {
  const members: Member<T>[] = [];
  const add = (node: Node<T>, under: number, showsAll: boolean): void => {
    const showsParts = showsAll || node.event.shape.kind === 'bar';
    const showsOwn = folding === 'selected' && node.event.item.id === selected;
    const shown = node.parts.filter((part) => showsParts || showsOwn || holds(part, selected));
    const folded = node.parts.length - shown.length;
    const at = members.push({ event: node.event, under, folded }) - 1;
    for (const part of shown) add(part, at, showsAll || showsOwn);
  };
  for (const root of treesOf(events)) add(root, -1, folding === 'all');
  return members;
}
