import { groupBy } from '../../base/group-by.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { formatList } from '../../i18n/format-list.ts';
import { claimValue, verbText } from './claims/claim-text.ts';
import { replacedIn } from './claims/replaced.ts';

/** What one speaker said: "reported", "4 rockets, the place Green Zone". */
export interface SaidLine {
  readonly key: string;
  readonly speaker: string;
  readonly verb: string;
  readonly values?: string;
  /** The editors' note, where no value is given. */
  readonly note?: string;
}

/** What is said of these is left to the table of claims. */
const LEFT_OUT: ReadonlySet<string | undefined> = new Set(['date', 'time', 'victim', 'subject', 'host']);

/**
 * What was said of an event, one line for each speaker and verb in the order in which they came to it, without what the
 * speaker has replaced since. Notes stand only where nothing else is said.
 */
export function saidLines(
  record: Pick<EventRecord, 'sayings' | 'unit' | 'date' | 'when'>,
  catalogue: Pick<Catalogue, 'places' | 'zone' | 'actors'>,
): readonly SaidLine[] {
  const replaced = replacedIn(record.sayings);
  const standing = record.sayings.filter(
    ({ claim }) => !replaced.has(claim.id) && !LEFT_OUT.has(claim.field),
  );
  const bySpeaker = groupBy(standing, ({ claim }) => `${claim.speaker} ${verbText(claim)}`);
  return [...bySpeaker.values()].map((sayings): SaidLine => {
    const [{ claim }] = sayings;
    const values = new Set(sayings.flatMap((saying) => claimValue(saying.claim, record, catalogue) ?? []));
    const notes = sayings.flatMap((saying) => saying.claim.note ?? []);
    return {
      key: claim.id,
      speaker: claim.speaker,
      verb: verbText(claim),
      ...(values.size > 0
        ? { values: formatList([...values], 'each') }
        : { note: notes.join(' ') || undefined }),
    };
  });
}
