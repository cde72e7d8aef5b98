import type { Point } from '../scene/route.ts';

/** The pointers that are held down, with where each was last. */
export interface HeldPointers {
  readonly count: number;
  hold(id: number, at: Point): void;
  /** Moves a held pointer and returns where it was; a pointer that moves with no button pressed is let go. */
  move(id: number, at: Point, buttons: number): Point | undefined;
  /** Where the others are. */
  others(id: number): readonly Point[];
  /** Lets go, and says where the pointer was if it was held. */
  release(id: number): Point | undefined;
  releaseAll(): void;
}

/** Follows pointers so that no drag outlives its press, wherever the release happened. */
export function heldPointers(): HeldPointers {
  const held = new Map<number, Point>();
  const release = (id: number) => {
    const at = held.get(id);
    held.delete(id);
    return at;
  };
  return {
    get count() {
      return held.size;
    },
    hold: (id, at) => void held.set(id, at),
    move(id, at, buttons) {
      const before = held.get(id);
      if (!before) return undefined;
      if (buttons === 0) {
        held.delete(id);
        return undefined;
      }
      held.set(id, at);
      return before;
    },
    others: (id) => [...held].filter(([key]) => key !== id).map(([, at]) => at),
    release,
    releaseAll: () => held.clear(),
  };
}
