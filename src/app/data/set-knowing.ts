import { pageIn } from '../../core/view/set-ids.ts';
import type { Page } from '../../core/view/view.ts';
import { loadIds } from '../../io/load.ts';
import { SETS } from '../address/site-place.ts';

/** A page as another published set has it. */
interface Elsewhere {
  readonly name: string;
  readonly page: Page;
}

/**
 * The first published set other than the named one that knows what a page is about, with the ids as that set spells them.
 * Undefined where there is none or nobody can say, since all that is lost is a way on.
 */
export async function setKnowing(page: Page, name: string): Promise<Elsewhere | undefined> {
  const ids = await loadIds();
  return SETS.filter((one) => one !== name)
    .map((one) => ({ name: one, page: ids[one] && pageIn(page, ids[one]) }))
    .find((one): one is Elsewhere => one.page !== undefined);
}
