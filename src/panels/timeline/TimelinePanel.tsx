import { own } from '../../base/own.ts';
import './TimelinePanel.css';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type ReadableSignal, type Signal, signal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { AxisDirection } from '../../core/view/axis-direction.ts';
import { divisionOf, type LaneForm } from '../../core/view/lane-form.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { late } from '../../ui/late.tsx';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Lanes } from './elements/LanesBox.tsx';
import { LaneChoice } from './head/LaneChoice.tsx';
import { leadMoment, namedSpans } from './head/named-spans.ts';
import { SpanButtons } from './head/SpanButtons.tsx';
import { SpanLine } from './head/SpanLine.tsx';
import { revealingEvent, type Traveller } from './moving/revealing.ts';
import { placesFor, TIMELINE_KEYS } from './moving/span-keys.ts';
import { useOrderForm } from './order/use-order-form.ts';
import { gapsSentence } from './overview/gap-words.ts';
import { Overview } from './overview/Overview.tsx';
import { knownUntil } from './scene/known-until.ts';

interface Props {
  /** What is told now; it may be swapped for another account of the same record at any time. */
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  /** The whole record, which gives the axis its bounds, whatever is told now. */
  readonly whole: { readonly catalogue: Catalogue; readonly query: EventQuery };
  readonly filter: Filter;
  readonly lanes: LaneForm;
  readonly onLanes: (next: LaneForm) => void;
  /** Which way time runs across the page. */
  readonly axis: AxisDirection;
  /** The visible span, both ways. */
  readonly span: Signal<Span>;
  /** Takes the span somewhere. */
  readonly journey: Traveller;
  readonly documentDay: Span | undefined;
  /** The selected event, where what is told now has it. */
  readonly selected: EventRecord | undefined;
  /** Id of the event under the pointer or the focus, in any view. */
  readonly hovered: Signal<string | undefined>;
  /** Key of the relation to draw: its type and the ids of its two events, with spaces between. */
  readonly shownRelation?: ReadableSignal<string | undefined>;
  /** The event that is to be brought into view. */
  readonly wanted: ReadableSignal<Wanted | undefined>;
  readonly onSelect: (id: string) => void;
  /** Id of what says in words what the lanes show. */
  readonly description: string;
  /** Called each time a complete picture stands still. */
  readonly onReady: () => void;
}

const DayInOrder = late(
  () => t('timeline.orderPane'),
  async () => (await import('./order/DayInOrder.tsx')).DayInOrder,
  { waiting: <div /> },
);

/** Where nobody asks for a relation. */
const NO_RELATION = signal<string | undefined>(undefined);

function faultText(fault: unknown): string | undefined {
  return fault === undefined ? undefined : reasonOf(fault);
}

/** The pane "Timeline": events on a zoomable axis, with the overview above. */
export function TimelinePanel(props: Props) {
  const { catalogue, query, whole, filter, lanes, axis, span, journey, documentDay, hovered, selected } =
    props;
  const { zone, extent } = whole.catalogue;
  const division = divisionOf(lanes);
  const [gaps, setGaps] = useState<readonly Span[]>([]);
  const [fault, setFault] = useState<string>();
  const [overviewFault, setOverviewFault] = useState<string>();
  /** Counts the reader's new tries; at each, both views ask for everything again. */
  const [tries, setTries] = useState(0);
  const onFault = useCallback((next: unknown) => setFault(faultText(next)), []);
  const onOverviewFault = useCallback((next: unknown) => setOverviewFault(faultText(next)), []);

  const wanted = useSignal(props.wanted);
  const when = selected?.when;
  const known = useMemo(() => knownUntil(catalogue, documentDay), [catalogue, documentDay]);
  const inputs = useMemo(
    () => ({ catalogue, query, filter, lanes: division, axis, selected, wanted, documentDay, known }),
    [catalogue, query, filter, division, axis, selected, wanted, documentDay, known],
  );
  const reportable = useMemo(
    () => ({ from: extent.from, to: Math.min(extent.to, documentDay?.to ?? extent.to) }),
    [extent, documentDay],
  );

  const shown = useRef<Wanted>(undefined);
  useEffect(
    function travelToWanted() {
      if (!wanted?.travels || shown.current === wanted || selected?.id !== wanted.id) return;
      shown.current = wanted;
      const next = revealingEvent(span.get(), selected.when);
      if (next !== span.get()) journey.go(next);
    },
    [selected, wanted, span, journey],
  );

  const order = useOrderForm(lanes, props.onLanes, span, journey.go, () => {
    const { from, to } = span.get();
    const start =
      when && Number.isFinite(when.startEarliest) ? when.startEarliest : leadMoment(whole.catalogue);
    return namedSpans(start ?? (from + to) / 2, extent, zone).night;
  });

  const onKey = (event: KeyboardEvent) => {
    const key = own(TIMELINE_KEYS, event.key);
    if (!key) return;
    event.preventDefault();
    journey.go(key(span.get(), placesFor(span.get(), extent, when, axis)));
  };

  const gapsInWords = gapsSentence(gaps, zone);
  const reason = fault ?? overviewFault;
  const retry = () => {
    setFault(undefined);
    setOverviewFault(undefined);
    setTries(tries + 1);
  };
  return (
    <section className="timeline" aria-label={t('timeline.region')}>
      <header className="timeline-head">
        <SpanLine span={span} zone={zone} onSpan={journey.go} />
        <SpanButtons
          {...{ span, extent, zone, selected: when }}
          moment={leadMoment(whole.catalogue)}
          goTo={journey.go}
          order={order}
        />
        <LaneChoice lanes={lanes} onLanes={props.onLanes} />
      </header>
      <Overview
        key={`overview ${tries}`}
        {...{ whole, query, filter, axis, span, extent, reportable }}
        goTo={journey.go}
        onGaps={setGaps}
        onFault={onOverviewFault}
      />
      {gapsInWords && <VisuallyHidden>{gapsInWords}</VisuallyHidden>}
      {reason && (
        <p className="timeline-fault" role="alert">
          {t('timeline.failed', { reason })}{' '}
          <Button framed onClick={retry}>
            {t('timeline.retry')}
          </Button>
        </p>
      )}
      {lanes === 'order' ? (
        <DayInOrder
          {...{ catalogue, query, filter, axis, span, hovered, wanted, documentDay, onKey }}
          selected={selected?.id}
          onReady={props.onReady}
        />
      ) : (
        <Lanes
          key={`lanes ${tries}`}
          {...{ inputs, span, journey, hovered, onKey, onFault }}
          onOpen={({ id }) => props.onSelect(id)}
          relation={props.shownRelation ?? NO_RELATION}
          description={props.description}
          onReady={props.onReady}
        />
      )}
    </section>
  );
}
