import type { AsOf } from '../../core/perspective/perspective.ts';
import { type Step, stepAt } from '../../core/perspective/steps.ts';
import { DAY, MINUTE } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { printDay, printName, readingOf } from '../../i18n/date-name.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import type { Replay } from './replay.ts';

/** A moment of the record in words, and what is not known of it. */
export interface Moment {
  readonly words: string;
  readonly note?: string;
}

type Length = 'long' | 'short';

/** "17 November 2020" where the instant ends that day, else with the time of day. */
function dated(at: number, zone: Zone, length: Length): { readonly words: string; readonly isDay: boolean } {
  const local = readingOf(at, zone);
  if (local % DAY === 0) return { words: printDay(local - 1, length), isDay: true };
  return {
    words: printName({ unit: local % MINUTE === 0 ? 'minute' : 'second', local }, length),
    isDay: false,
  };
}

/** A message about a moment and those who speak at a step: by name where they are one or two. */
function afterThem(
  key: 'replay.afterStatement' | 'replay.afterShort',
  moment: string,
  { sayings }: Step,
  { nameOf }: Replay,
): string {
  const names = [...new Set(sayings.map(({ claim }) => nameOf(claim.speaker)))];
  const n = names.length;
  return t(key, { moment, n, speakers: n < 3 ? formatList(names, 'all') : t('replay.manySpeakers', { n }) });
}

/** Whether nothing of a step has a date of its own: its events were put at the end of their own days. */
function isUndated({ sayings, events }: Step, { eventOf, isDated }: Replay): boolean {
  return sayings.length === 0 && events.every((id) => !isDated(eventOf(id).source));
}

/** The moment at which a record is looked at, e.g. "By the end of 17 November 2020"; without `asof` it is now. */
export function momentOf(asof: AsOf | undefined, replay: Replay): Moment {
  if (asof === undefined) return { words: t('replay.now') };
  const step = replay.steps[stepAt(replay.steps, asof)];
  if (!step) return { words: t('replay.beforeFirst') };
  const dayNote = isUndated(step, replay) ? t('replay.dayUnknown') : undefined;
  if ('claim' in asof) {
    const moment = dated(step.by, replay.zone, 'long').words;
    const words = afterThem('replay.afterStatement', moment, step, replay);
    return { words, note: dayNote ?? t('replay.onlyOrder') };
  }
  const { words, isDay } = dated(asof.at, replay.zone, 'long');
  return {
    words: isDay ? t('replay.byEndOf', { date: words }) : words,
    note: asof.at === step.by ? dayNote : undefined,
  };
}

/** The same in few letters: "17 Nov 2020". */
export function shortMoment(asof: AsOf, replay: Replay): string {
  const step = replay.steps[stepAt(replay.steps, asof)];
  if (!step) return t('replay.beforeFirst');
  if ('at' in asof) return dated(asof.at, replay.zone, 'short').words;
  const moment = dated(step.by, replay.zone, 'short').words;
  return afterThem('replay.afterShort', moment, step, replay);
}

/** Words and note as one sentence part. */
export function wholeMoment({ words, note }: Moment): string {
  return note === undefined ? words : t('replay.withNote', { moment: words, note });
}
