/**
 * One animation frame for all: views ask for a frame and are called once in it, in the order of their rank
 * (lower first), however often they asked.
 */
type Task = { readonly rank: number; readonly run: (now: number) => void };

const waiting = new Set<Task>();
let requested = false;

function flush(now: number): void {
  requested = false;
  const tasks = [...waiting].sort((a, b) => a.rank - b.rank);
  waiting.clear();
  for (const task of tasks) task.run(now);
}

/** Returns `ask()`, which has `run(now in ms)` called in the next frame, and `cancel()`. */
export function frameTask(rank: number, run: (now: number) => void): { ask(): void; cancel(): void } {
  const task: Task = { rank, run };
  return {
    ask() {
      waiting.add(task);
      if (requested) return;
      requested = true;
      requestAnimationFrame(flush);
    },
    cancel() {
      waiting.delete(task);
    },
  };
}
