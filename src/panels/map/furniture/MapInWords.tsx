import { useCallback, useMemo } from 'react';
import type { ReadableSignal } from '../../../base/signal.ts';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import { boundsOf } from '../../../core/space/mercator.ts';
import { worldBox } from '../../../core/space/viewport.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventQuery } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import { formatList } from '../../../i18n/format-list.ts';
import { t } from '../../../i18n/t.ts';
import { useQuestionState } from '../../../ui/use-answer.ts';
import { useSettled } from '../../../ui/use-settled.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { MapFacts } from '../asked/map-facts.ts';
import { countPlaces } from '../asked/places-elsewhere.ts';
import { commonPlace } from '../scene/group-name.ts';
import { countSentence } from './count-words.ts';

interface Props {
  /** By which the picture names its description. */
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: ReadableSignal<Span>;
  readonly facts: MapFacts;
}

/** Of more events no places are named. */
const MOST_EVENTS = 2000;
/** So many places are named. */
const MOST_PLACES = 6;
/** Ms that the span has to rest. */
const REST = 700;

/** What the map shows at the moment and where, for those who do not see it; where it cannot be found out, the map says so. */
export function MapInWords({ id, catalogue, query, filter, span, facts }: Props) {
  const settled = useSettled(span, REST);
  const bounds = useMemo(() => boundsOf(worldBox(facts.view)), [facts.view]);
  const { value } = useQuestionState(
    useCallback(
      (signal: AbortSignal) => query.during(signal).mapEvents(filter, settled, bounds, MOST_EVENTS),
      [query, filter, settled, bounds],
    ),
  );
  const items = value?.items ?? [];
  const place = items.length > 0 ? commonPlace(catalogue, items) : undefined;
  const places = countPlaces(catalogue, items)
    .slice(0, MOST_PLACES)
    .map(({ name, count }) => t('timeline.countOf', { name, n: count }));
  const sentences = [
    countSentence(facts),
    place && t('map.allIn', { place }),
    places.length > 0 && t('map.mostAt', { places: formatList(places, 'each') }),
  ];
  // One text: a browser that translates the page moves texts about.
  return <VisuallyHidden id={id}>{sentences.filter(Boolean).join(' ')}</VisuallyHidden>;
}
