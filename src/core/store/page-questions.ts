import type { Dataset } from '../dataset/dataset.ts';
import { between, opened } from './between.ts';
import { tallyBetween } from './between-tally.ts';
import { changesIn } from './changes-in.ts';
import { companionsOf } from './companions.ts';
import type { Between, EventQuery } from './query.ts';
import { supportedIn } from './supported-in.ts';

/** The questions that pages of text alone ask. */
export type PageQuestion = 'between' | 'companions' | 'support' | 'changes';

/** Answers them at once; the first screen does without this file. */
export function pageQuestions(dataset: Dataset) {
  const isMore = (most: number) => dataset.columns.length > most;
  return {
    between(id: string, other: string, limit: number): Between {
      const shared = between(dataset, id, other);
      return {
        tally: tallyBetween(dataset, shared),
        events: opened(dataset, id, other, shared.slice(0, limit)),
      };
    },
    companions: (id: string, most: number) => companionsOf(dataset, id, most),
    support: (most: number) => (isMore(most) ? undefined : supportedIn(dataset)),
    changes: (most: number) => (isMore(most) ? undefined : changesIn(dataset)),
  } satisfies Pick<EventQuery, PageQuestion>;
}
