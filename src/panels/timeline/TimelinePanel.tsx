import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReadableSignal, Signal } from '../../base/signal.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, LaneKey } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { t } from '../../i18n/t.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { attachGestures, TIMELINE_KEYS } from './gestures.ts';
import { LaneChoice } from './LaneChoice.tsx';
import { Overview } from './Overview.tsx';
import { SpanButtons } from './SpanButtons.tsx';
import { SpanLine } from './SpanLine.tsx';
import './timeline.css';
import { revealing, traveller } from './travel.ts';
import { createTimelineView, type TimelineView } from './view.ts';
import { eventLabel, eventName, laneTitle } from './words.ts';

interface Props {
  readonly dataset: Dataset;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly lanes: LaneKey;
  readonly onLanes: (next: LaneKey) => void;
  /** The visible span, both ways. */
  readonly span: Signal<Span>;
  /** The stretch that holds all events. */
  readonly extent: Span;
  readonly documentDay: Span | undefined;
  /** Row of the selected event. */
  readonly selected: number | undefined;
  readonly hovered: Signal<number | undefined>;
  /** Whether a newly selected event is brought into view: not when the address says where to look. */
  readonly reveals: ReadableSignal<boolean>;
  readonly onSelect: (id: string) => void;
  /** Called each time a complete picture stands still. */
  readonly onReady: () => void;
}

/** The pane "Timeline": events on a zoomable axis, with the overview above. */
export function TimelinePanel(props: Props) {
  const { dataset, query, filter, lanes, span, extent, documentDay, selected, hovered, reveals } = props;
  const axis = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const view = useRef<TimelineView>(null);
  const [failure, setFailure] = useState<string>();
  const hint = useId();
  const travel = useMemo(() => traveller(span.set), [span]);
  const goTo = useCallback((to: Span) => travel.go(span.get(), to), [travel, span]);
  const onError = useCallback((error: unknown) => setFailure(String(error)), []);
  const onSelect = useEffectEvent(props.onSelect);
  const onReady = useEffectEvent(props.onReady);
  const links = useMemo(
    () => (selected === undefined ? [] : dataset.record(selected).links),
    [dataset, selected],
  );

  const inputs = useMemo(() => ({ filter, lanes, selected, links }), [filter, lanes, selected, links]);
  const currentInputs = useEffectEvent(() => inputs);

  useEffect(
    function mountView() {
      const handle = createTimelineView(
        { axis: axis.current!, lanes: canvas.current!, box: box.current!, list: list.current! },
        {
          query,
          zone: dataset.zone,
          categories: dataset.categories,
          span: span.get,
          hovered: hovered.get,
          document: documentDay && { day: documentDay, label: t('timeline.articleDay') },
          laneTitle,
          eventLabel,
          eventName: (item) => eventName(item, dataset),
          onPress: (item) => onSelect(item.id),
          onHover: hovered.set,
          onPainted: () => onReady(),
          onError,
        },
      );
      view.current = handle;
      handle.update(currentInputs());
      const show = (next: Span) => {
        travel.stop();
        span.set(next);
      };
      const undo = [
        span.subscribe(handle.refresh),
        hovered.subscribe(handle.refresh),
        attachGestures(box.current!, {
          span: span.get,
          instant: (x) => handle.scale().instant(x),
          msPerPx: () => handle.scale().msPerPx,
          show,
          goTo,
          hover: (x, y) => hovered.set(handle.eventAt(x, y + box.current!.scrollTop)?.item.row),
          leave: () => hovered.set(undefined),
          press: (x, y) => {
            const event = handle.eventAt(x, y + box.current!.scrollTop);
            if (event) onSelect(event.item.id);
          },
        }),
      ];
      return function unmountView() {
        for (const step of undo) step();
        handle.dispose();
      };
    },
    [dataset, query, span, hovered, travel, documentDay, goTo, onError],
  );

  useEffect(
    function updateView() {
      view.current?.update(inputs);
    },
    [inputs],
  );

  useEffect(
    function revealSelected() {
      if (selected === undefined || !reveals.get()) return;
      const { startEarliest, endLatest, startLatest } = dataset.item(selected).when;
      const from = Number.isFinite(startEarliest) ? startEarliest : startLatest;
      const to = Number.isFinite(endLatest) ? endLatest : from;
      const next = revealing(span.get(), from, to);
      if (next !== span.get()) goTo(next);
    },
    [dataset, selected, span, reveals, goTo],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const row = view.current?.events.step(event.key === 'ArrowUp' ? -1 : 1);
      if (row !== undefined) event.preventDefault();
      return;
    }
    const key = TIMELINE_KEYS[event.key];
    if (!key) return;
    event.preventDefault();
    goTo(key(span.get(), extent));
  };

  const moment = dataset.info.leadEvent
    ? dataset.item(dataset.rowOf(dataset.info.leadEvent)).when.startEarliest
    : undefined;
  return (
    <section className="timeline" aria-label={t('timeline.region')}>
      <header className="timeline-head">
        <SpanLine span={span} zone={dataset.zone} />
        <SpanButtons span={span} extent={extent} zone={dataset.zone} moment={moment} goTo={goTo} />
        <LaneChoice lanes={lanes} onLanes={props.onLanes} />
      </header>
      <Overview {...{ dataset, query, filter, span, extent, goTo, onError }} />
      {failure && <p role="alert">{t('timeline.failed', { reason: failure })}</p>}
      <canvas className="timeline-axis" ref={axis} />
      <VisuallyHidden id={hint}>{t('timeline.keys')}</VisuallyHidden>
      <div
        className="timeline-lanes"
        ref={box}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the box scrolls and takes the keys that move the span
        tabIndex={0}
        aria-label={t('timeline.lanesBox')}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} />
        <ul ref={list} />
      </div>
    </section>
  );
}
