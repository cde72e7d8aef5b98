import { type ReadableSignal, signal } from '../../../base/signal.ts';

/** What the map cannot show: its events, since the question failed; or any picture, since the browser has none for it. */
export type MapProblem = 'events' | 'picture';

/** Collects what goes wrong on the map, the worst first. */
export function mapProblems() {
  const problem = signal<MapProblem | undefined>(undefined);
  let blank = 0;
  let failed = false;

  function tell(): void {
    problem.set(blank > 0 ? 'picture' : failed ? 'events' : undefined);
  }

  return {
    problem: problem as ReadableSignal<MapProblem | undefined>,
    /** One of the canvases lost its context, or has it again. */
    onBlank(isBlank: boolean): void {
      blank += isBlank ? 1 : -1;
      tell();
    },
    onError(error: unknown): void {
      failed = true;
      reportError(error);
      tell();
    },
    onAnswer(): void {
      failed = false;
      tell();
    },
  };
}
