import { reasonOf } from '../base/reason-of.ts';
import type { Catalogue } from '../core/dataset/catalogue.ts';
import { catalogueOf } from '../core/dataset/catalogue-of.ts';
import { demoEvents } from '../core/dataset/demo/demo-events.ts';
import { demoDataset } from '../core/dataset/demo.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import { wordIndex } from '../core/store/word-index.ts';
import { prepareQuery } from './prepare-query.ts';
import { hostQuery } from './query-host.ts';

/** What the worker says first: how much is done (0 to 1), then what the set is, or why there is none. */
export type DemoMessage =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'made'; readonly catalogue: Omit<Catalogue, 'zone'> }
  | { readonly kind: 'failed'; readonly reason: string };

function say(message: DemoMessage): void {
  postMessage(message);
}

/** Makes a set and keeps it: the page gets its catalogue, and asks for the rest. */
function make(n: number): void {
  const events = demoEvents(n, undefined, (part) => say({ kind: 'progress', part }));
  const dataset = demoDataset(n, events);
  const query = memoryQuery(dataset, wordIndex);
  hostQuery(self, query);
  const { zone: _, ...catalogue } = catalogueOf(dataset);
  say({ kind: 'made', catalogue });
  prepareQuery(query);
}

addEventListener(
  'message',
  ({ data: n }: MessageEvent<number>) => {
    try {
      make(n);
    } catch (error) {
      say({ kind: 'failed', reason: reasonOf(error) });
    }
  },
  { once: true },
);
