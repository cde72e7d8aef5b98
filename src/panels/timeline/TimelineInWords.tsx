import { useCallback } from 'react';
import type { ReadableSignal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { formatList } from '../../i18n/format-list.ts';
import { orAbout } from '../../i18n/or-about.ts';
import { t } from '../../i18n/t.ts';
import { useQuestionState } from '../../ui/use-answer.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { eventName } from './event-words.ts';

interface Props {
  /** By which the lanes name their description. */
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: ReadableSignal<Span>;
}

/** What a span shows. */
interface Shown {
  readonly found: number;
  /** How many events of each category reach into it; those without any are left out. */
  readonly categories: readonly { readonly name: string; readonly n: number }[];
  readonly first: EventItem | undefined;
  readonly last: EventItem | undefined;
}

/** Ms that the span has to rest: nobody reads a description of what moves. */
const REST = 700;

async function shownIn(query: EventQuery, filter: Filter, span: Span): Promise<Shown> {
  const found = await query.count(filter, span);
  const lanes = await query.lanes(filter, 'category');
  const counts = (await query.histogram(filter, 'category', span, 1)).lanes;
  const one = async (index: number) => (await query.page(filter, span, BY_DATE, index, 1)).items.at(0);
  return {
    found,
    categories: lanes
      .map(({ title = '' }, lane) => ({ name: title, n: counts[lane][0] }))
      .filter(({ n }) => n > 0),
    first: found > 0 ? await one(0) : undefined,
    last: found > 1 ? await one(found - 1) : undefined,
  };
}

/** What the timeline shows at the moment, for those who do not see it; where it cannot be found out, the lanes say so. */
export function TimelineInWords({ id, catalogue, query, filter, span }: Props) {
  const settled = useSettled(span, REST);
  const { value: shown } = useQuestionState(
    useCallback(
      (signal: AbortSignal) => shownIn(query.during(signal), filter, settled),
      [query, filter, settled],
    ),
  );
  if (!shown) return null;
  const { found, categories, first, last } = shown;
  const isEstimate = query.isEstimate?.('count', filter, settled);
  const events = orAbout(t('list.ofAll', { n: found, total: query.total }), isEstimate);
  const counts = categories.map((category) => t('timeline.countOf', category));
  const sentences = [
    t('timeline.inWords', { events, span: formatSpan(settled, catalogue.zone) }),
    counts.length > 0 && t('timeline.byKind', { categories: formatList(counts, 'each') }),
    first && t('timeline.firstEvent', { event: eventName(first, catalogue) }),
    last && t('timeline.lastEvent', { event: eventName(last, catalogue) }),
  ];
  // One text: a browser that translates the page moves texts about.
  return <VisuallyHidden id={id}>{sentences.filter(Boolean).join(' ')}</VisuallyHidden>;
}
