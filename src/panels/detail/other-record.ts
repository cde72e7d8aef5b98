import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { COUNTED } from '../../core/perspective/claimable.ts';
import { t } from '../../i18n/t.ts';
import { countText } from './spread/spread-text.ts';

/** An event as a further package has it. */
export interface Elsewhere {
  /** Name of the package. */
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
  /** Address at which that package shows the event. */
  readonly href: string;
}

/** How many of the things that an event counts the record lists as its parts, in words; only where they are attacks. */
export function listedText({ unit, parts }: Pick<EventRecord, 'unit' | 'parts'>): string | undefined {
  return unit === 'attacks' && parts.length > 0 ? t('detail.listed', { n: parts.length }) : undefined;
}

/** The figures of an event in words, and on how much they rest. */
export function figuresText(record: EventRecord): readonly string[] {
  const { figures, unit, sayings, origins } = record;
  const counts = COUNTED.flatMap((field) => {
    const count = figures[field];
    return count ? [countText(count, field, unit)] : [];
  });
  const listed = listedText(record);
  return [
    ...counts,
    ...(listed ? [listed] : []),
    t('detail.claimsCount', { n: sayings.length }),
    t('detail.publishersCount', { n: origins }),
  ];
}
