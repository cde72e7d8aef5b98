import { groupBy } from '../../base/group-by.ts';
import type { Saying } from '../../core/perspective/sayings.ts';
import type { Step } from '../../core/perspective/steps.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import { valueWords, verbWords } from './claim-words.ts';
import type { Replay } from './replay.ts';

/**
 * The event that a step is about: the first of those preferred that it speaks of, else one that it tells of for the first
 * time, else any of which it says something.
 */
export function eventOf(
  { sayings, events }: Step,
  preferred: readonly (string | undefined)[],
): string | undefined {
  const all = [...events, ...sayings.map(({ claim }) => claim.event)];
  return preferred.find((id) => id !== undefined && all.includes(id)) ?? all[0];
}

/** One line of what a step adds to the record. */
export interface News {
  /** Id of the event that it is about. */
  readonly event: string;
  readonly words: string;
}

function toldFirst(event: string, sayings: readonly Saying[], { nameOf, eventOf }: Replay): News {
  const { title } = eventOf(event);
  const speakers = [...new Set(sayings.map(({ claim }) => nameOf(claim.speaker)))];
  const words =
    speakers.length === 0
      ? t('replay.newEvent', { title })
      : t('replay.newEventBy', { title, speakers: formatList(speakers, 'each') });
  return { event, words };
}

/** What one speaker says of one event with one verb, in one line. */
function said(sayings: readonly Saying[], replay: Replay): News {
  const [{ claim }] = sayings;
  const values = sayings.flatMap((saying) => valueWords(saying.claim, replay) ?? []);
  const words = {
    speaker: replay.nameOf(claim.speaker),
    verb: verbWords(claim),
    title: replay.eventOf(claim.event).title,
    values: formatList(values, 'each'),
  };
  return { event: claim.event, words: t(values.length > 0 ? 'replay.saidValue' : 'replay.said', words) };
}

/**
 * What is new at a step, event by event: that it is told of at all, then what is said of it. Whoever merely reports a new
 * event is named with it and has no line of his own. The event named `first` comes before the others.
 */
export function newsOf(step: Step, replay: Replay, first?: string): readonly News[] {
  const byEvent = groupBy(step.sayings, ({ claim }) => claim.event);
  const events = [...new Set([...step.events, ...byEvent.keys()])];
  return [...events.filter((id) => id === first), ...events.filter((id) => id !== first)].flatMap((id) => {
    const sayings = byEvent.get(id) ?? [];
    const isNew = step.events.includes(id);
    const isBare = ({ claim }: Saying) =>
      isNew && (claim.verb === 'reports' || claim.verb === 'announces') && !valueWords(claim, replay);
    const lines = groupBy(
      sayings.filter((saying) => !isBare(saying)),
      ({ claim }) => `${claim.speaker} ${verbWords(claim)}`,
    );
    const told = [...lines.values()].map((line) => said(line, replay));
    return isNew ? [toldFirst(id, sayings.filter(isBare), replay), ...told] : told;
  });
}
