/** Moves numbers to their targets over a few frames, each under a key; used for the heights of lanes and lines. */
export interface Motion {
  /** The value to draw now for `key`, on its way to `target`; a new key starts at its target. */
  ease(key: string, target: number): number;
  /** Begins a frame at `now` (ms). */
  begin(now: number): void;
  /** Forgets keys that the frame did not ask for; true while something still moves. */
  end(): boolean;
}

/** `duration` in ms is the time after which less than 2% of the way is left; 0 jumps. */
export function motion(duration: () => number): Motion {
  let values = new Map<string, number>();
  let next = new Map<string, number>();
  let share = 1;
  let before = 0;
  let moving = false;
  return {
    begin(now) {
      const total = duration();
      const elapsed = Math.min(32, Math.max(8, now - before));
      share = total === 0 ? 1 : 1 - Math.exp((-4 * elapsed) / total);
      before = now;
      moving = false;
      next = new Map();
    },
    ease(key, target) {
      const current = values.get(key) ?? target;
      const value = Math.abs(target - current) < 0.5 ? target : current + (target - current) * share;
      if (value !== target) moving = true;
      next.set(key, value);
      return value;
    },
    end() {
      values = next;
      return moving;
    },
  };
}
