import type { SharedEvent } from '../../core/store/between.ts';
import type { BetweenTally, DeedCount } from '../../core/store/between-tally.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';

/** The names of two sides. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

function deedWords({ side, how, events: n, unsure }: DeedCount, { a, b }: Names): string {
  const names = side === 0 ? { a, b } : { a: b, b: a };
  const deed = t(how === 'against' ? 'between.against' : 'between.towards', { n, ...names });
  return unsure === 0 ? deed : t('between.unsure', { n: unsure, deed });
}

/** What is between two sides in one sentence with numbers, and what has to be known to read them. */
export function betweenWords(tally: BetweenTally, names: Names): string {
  const { events, deeds, together, planned, said, parts } = tally;
  const list = [
    ...deeds.map((deed) => deedWords(deed, names)),
    ...(together > 0 ? [t('between.together', { n: together })] : []),
    ...(planned > 0 ? [t('between.planned', { n: planned })] : []),
    ...(said > 0 ? [t('between.said', { n: said })] : []),
  ];
  const counted = deeds.reduce((sum, deed) => sum + deed.events, together + planned + said);
  return [
    t('between.sentence', {
      events: t('between.events', { n: events }),
      list: formatList(list, 'all'),
    }),
    ...(counted > events ? [t('between.both')] : []),
    ...(parts > 0 ? [t('between.parts', { n: parts })] : []),
  ].join(' ');
}

export type Direction = 'first' | 'second' | 'each' | 'together' | 'said';

/** Which way an event goes between the sides, for its sign. */
export function directionOf({ spoken, deeds }: Pick<SharedEvent, 'spoken' | 'deeds'>): Direction {
  if (spoken) return 'said';
  const [forth, back] = deeds;
  if (forth && back) return 'each';
  return forth ? 'first' : back ? 'second' : 'together';
}
