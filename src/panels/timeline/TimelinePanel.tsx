import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { type ReadableSignal, type Signal, signal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { divisionOf, type LaneForm } from '../../core/view/lane-form.ts';
import { selectionWatch } from '../../core/view/selection-watch.ts';
import { t } from '../../i18n/t.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Lanes } from './elements/LanesBox.tsx';
import { LaneChoice } from './head/LaneChoice.tsx';
import { leadMoment, namedSpans } from './head/named-spans.ts';
import { SpanButtons } from './head/SpanButtons.tsx';
import { SpanLine } from './head/SpanLine.tsx';
import { placesFor, TIMELINE_KEYS } from './moving/span-keys.ts';
import { useOrderForm } from './order/use-order-form.ts';
import { gapsSentence } from './overview/gap-words.ts';
import { Overview } from './overview/Overview.tsx';
import { knownUntil } from './scene/known-until.ts';
import './timeline.css';
import { useSpanNews } from './head/use-span-news.ts';
import { revealing } from './moving/travel.ts';
import { useTravel } from './moving/use-travel.ts';

interface Props {
  /** What is told now; it may be swapped for another account of the same record at any time. */
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  /** The whole record, which gives the axis its bounds, whatever is told now. */
  readonly whole: { readonly catalogue: Catalogue; readonly query: EventQuery };
  readonly filter: Filter;
  readonly lanes: LaneForm;
  readonly onLanes: (next: LaneForm) => void;
  /** The visible span, both ways. */
  readonly span: Signal<Span>;
  /** Changes whenever an address is followed, which ends all movement of the span. */
  readonly arrivals: ReadableSignal<number>;
  /** The stretch that holds all events of the whole record. */
  readonly extent: Span;
  readonly documentDay: Span | undefined;
  /** Row of the selected event. */
  readonly selected: number | undefined;
  readonly hovered: Signal<number | undefined>;
  /** Key of the relation to draw: its type and the ids of its two events, with spaces between. */
  readonly shownRelation?: ReadableSignal<string | undefined>;
  /** Whether a newly selected event is brought into view: not when the address says where to look. */
  readonly reveals: ReadableSignal<boolean>;
  readonly onSelect: (id: string) => void;
  /** Called each time a complete picture stands still. */
  readonly onReady: () => void;
}

const DayInOrder = lazy(async () => ({ default: (await import('./order/DayInOrder.tsx')).DayInOrder }));

/** Where nobody asks for a relation. */
const NO_RELATION = signal<string | undefined>(undefined);

function faultText(fault: unknown): string | undefined {
  return fault === undefined ? undefined : String(fault);
}

/** The pane "Timeline": events on a zoomable axis, with the overview above. */
export function TimelinePanel(props: Props) {
  const { catalogue, query, whole, filter, lanes, span, extent, documentDay, hovered, reveals } = props;
  const { zone } = whole.catalogue;
  const division = divisionOf(lanes);
  const [gaps, setGaps] = useState<readonly Span[]>([]);
  const [fault, setFault] = useState<string>();
  const [overviewFault, setOverviewFault] = useState<string>();
  const travel = useTravel(span, props.arrivals);
  const onFault = useCallback((next: unknown) => setFault(faultText(next)), []);
  const onOverviewFault = useCallback((next: unknown) => setOverviewFault(faultText(next)), []);
  useSpanNews(span, zone);

  const selected = props.selected === undefined ? undefined : catalogue.idOf(props.selected);
  const links = useMemo(
    () => (selected === undefined ? [] : catalogue.record(catalogue.rowOf(selected)).links),
    [catalogue, selected],
  );
  const when = useMemo(
    () => (selected === undefined ? undefined : catalogue.item(catalogue.rowOf(selected)).when),
    [catalogue, selected],
  );
  const known = useMemo(() => knownUntil(catalogue, documentDay), [catalogue, documentDay]);
  const inputs = useMemo(
    () => ({ catalogue, query, filter, lanes: division, selected, links, documentDay, known }),
    [catalogue, query, filter, division, selected, links, documentDay, known],
  );
  const reportable = useMemo(
    () => ({ from: extent.from, to: Math.min(extent.to, documentDay?.to ?? extent.to) }),
    [extent, documentDay],
  );

  const [isNewlySelected] = useState(selectionWatch);
  useEffect(
    function revealSelected() {
      if (!isNewlySelected(catalogue, selected) || !when || !reveals.get()) return;
      const { startEarliest, endLatest, startLatest } = when;
      const from = Number.isFinite(startEarliest) ? startEarliest : startLatest;
      const to = Number.isFinite(endLatest) ? endLatest : from;
      const next = revealing(span.get(), from, to);
      if (next !== span.get()) travel.go(next);
    },
    [catalogue, selected, when, span, reveals, travel, isNewlySelected],
  );

  const order = useOrderForm(lanes, props.onLanes, span, travel.go, () => {
    const { from, to } = span.get();
    const start =
      when && Number.isFinite(when.startEarliest) ? when.startEarliest : leadMoment(whole.catalogue);
    return namedSpans(start ?? (from + to) / 2, extent, zone).night;
  });

  const onKey = (event: KeyboardEvent) => {
    const key = TIMELINE_KEYS[event.key];
    if (!key) return;
    event.preventDefault();
    travel.go(key(span.get(), placesFor(span.get(), extent, when)));
  };

  const gapsInWords = gapsSentence(gaps, zone);
  const reason = fault ?? overviewFault;
  return (
    <section className="timeline" aria-label={t('timeline.region')}>
      <header className="timeline-head">
        <SpanLine span={span} zone={zone} onSpan={travel.go} />
        <SpanButtons
          {...{ span, extent, zone, selected: when }}
          moment={leadMoment(whole.catalogue)}
          goTo={travel.go}
          order={order}
        />
        <LaneChoice lanes={lanes} onLanes={props.onLanes} />
      </header>
      <Overview
        {...{ whole, query, filter, span, extent, reportable }}
        goTo={travel.go}
        onGaps={setGaps}
        onFault={onOverviewFault}
      />
      {gapsInWords && <VisuallyHidden>{gapsInWords}</VisuallyHidden>}
      {reason && (
        <p className="timeline-fault" role="alert">
          {t('timeline.failed', { reason })}
        </p>
      )}
      {lanes === 'order' ? (
        <Suspense fallback={<div />}>
          <DayInOrder
            {...{ catalogue, query, filter, span, hovered, documentDay, onKey }}
            selected={props.selected}
            onReady={props.onReady}
          />
        </Suspense>
      ) : (
        <Lanes
          {...{ inputs, span, travel, hovered, onKey, onFault }}
          onOpen={({ id }) => props.onSelect(id)}
          relation={props.shownRelation ?? NO_RELATION}
          onReady={props.onReady}
        />
      )}
    </section>
  );
}
