import { signal } from '../base/signal.ts';

/** What "How to read this" explains, in its order. Signs anywhere in the page lead to the entry of their topic. */
export const LEGEND_TOPICS = [
  'signs',
  'once',
  'hollow',
  'lasting',
  'beyond',
  'ahead',
  'effective',
  'fold',
  'gap',
  'counts',
  'relation',
  'part',
  'area',
  'zone',
  'group',
  'flight',
  'change',
  'one-source',
  'asof',
] as const;
export type LegendTopic = (typeof LEGEND_TOPICS)[number];

interface Wish {
  /** Absent where the whole is asked for. */
  readonly topic?: LegendTopic;
}

const wish = signal<Wish>({});

/** Opens "How to read this", at the entry of a topic where one is given. */
export function askForLegend(topic?: LegendTopic): void {
  wish.set({ topic });
}

/** Calls `listener` with the topic whenever the legend is asked for; returns the undo. */
export function watchLegend(listener: (topic: LegendTopic | undefined) => void): () => void {
  return wish.subscribe(() => listener(wish.get().topic));
}
