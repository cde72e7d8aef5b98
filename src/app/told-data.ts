import { Recent } from '../base/recent.ts';
import { type Account, isWholeRecord } from '../core/account/account.ts';
import { compile } from '../core/dataset/compile.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import type { EventQuery } from '../core/store/query.ts';

/** A data set and the answers about it. */
export interface Told {
  readonly dataset: Dataset;
  readonly query: EventQuery;
}

/** Accounts that are kept, so that going back and forth between statements costs nothing. */
const KEPT = 16;

/** Gives a set as accounts tell it; the whole record, and sets in which nobody claims anything, stay what they are. */
export function teller(whole: Told): (account: Account) => Told {
  const { source } = whole.dataset;
  const kept = new Recent<Told>(KEPT);
  return (account) => {
    if (!source || isWholeRecord(account)) return whole;
    return kept.of([JSON.stringify(account)], () => {
      const dataset = compile(source, account);
      return { dataset, query: memoryQuery(dataset) };
    });
  };
}
