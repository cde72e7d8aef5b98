import type { Bounds } from '../core/space/bounds.ts';
import type { EventQuery } from '../core/store/query.ts';

/** The questions that are put to a set in another thread, by their names. */
export const QUESTIONS = [
  'count',
  'holds',
  'facetCounts',
  'aheadCounts',
  'lanes',
  'histogram',
  'laneEvents',
  'mapGrid',
  'mapEvents',
  'unplaced',
  'page',
  'position',
  'around',
  'inOrder',
  'totals',
  'parts',
  'outside',
  'gaps',
  'items',
  'family',
  'story',
  'between',
  'companions',
  'support',
  'changes',
] as const satisfies readonly (keyof EventQuery)[];
export type QuestionName = (typeof QUESTIONS)[number];

/** What is asked, in the map window where there is one; or that an answer is no longer wanted. */
export type Asking =
  | {
      readonly id: number;
      readonly question: QuestionName;
      readonly args: readonly unknown[];
      readonly window: Bounds | undefined;
    }
  | { readonly giveUp: number };

export type Answering =
  /** `share`: it is an estimate, from one event in so many. */
  | { readonly id: number; readonly value: unknown; readonly share?: number }
  /** `reason` is a word by which pages say it in the reader's language. */
  | { readonly id: number; readonly failed: string; readonly reason?: string };

/** The two ends of a line between threads: a worker, a worker's own scope, or a message port. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
