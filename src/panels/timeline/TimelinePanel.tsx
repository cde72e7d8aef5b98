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
import { selectionWatch } from '../../core/view/selection-watch.ts';
import { t } from '../../i18n/t.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { gapsSentence } from './gap-words.ts';
import { attachGestures, TIMELINE_KEYS } from './gestures.ts';
import { knownUntil } from './known-until.ts';
import { LaneChoice } from './LaneChoice.tsx';
import { leadMoment } from './named-spans.ts';
import { Overview } from './Overview.tsx';
import { RELATION_LOOKS } from './relation-looks.ts';
import { SpanButtons } from './SpanButtons.tsx';
import { SpanLine } from './SpanLine.tsx';
import './timeline.css';
import { revealing, traveller } from './travel.ts';
import { createTimelineView, type TimelineView } from './view.ts';
import { eventLabel, eventName, laneTitle } from './words.ts';

interface Props {
  /** What is told now; it may be swapped for another account of the same record at any time. */
  readonly dataset: Dataset;
  readonly query: EventQuery;
  /** The whole record, which gives the axis its bounds, whatever is told now. */
  readonly whole: { readonly dataset: Dataset; readonly query: EventQuery };
  readonly filter: Filter;
  readonly lanes: LaneKey;
  readonly onLanes: (next: LaneKey) => void;
  /** The visible span, both ways. */
  readonly span: Signal<Span>;
  /** The stretch that holds all events of the whole record. */
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
  const { dataset, query, whole, filter, lanes, span, extent, documentDay, hovered, reveals } = props;
  const { zone } = whole.dataset;
  const axis = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const view = useRef<TimelineView>(null);
  const [gaps, setGaps] = useState<readonly Span[]>([]);
  const [failure, setFailure] = useState<string>();
  const hint = useId();
  const travel = useMemo(() => traveller(span.set), [span]);
  const goTo = useCallback((to: Span) => travel.go(span.get(), to), [travel, span]);
  const onError = useCallback((error: unknown) => setFailure(String(error)), []);
  const onSelect = useEffectEvent(props.onSelect);
  const onReady = useEffectEvent(props.onReady);
  const onHover = useEffectEvent((id: string | undefined) => {
    const row = id === undefined ? -1 : dataset.rowOf(id);
    hovered.set(row < 0 ? undefined : row);
  });
  const hoveredId = useEffectEvent(() => {
    const row = hovered.get();
    return row === undefined ? undefined : dataset.idOf(row);
  });

  const selected = props.selected === undefined ? undefined : dataset.idOf(props.selected);
  const links = useMemo(
    () => (selected === undefined ? [] : dataset.record(dataset.rowOf(selected)).links),
    [dataset, selected],
  );
  const known = useMemo(() => knownUntil(dataset, documentDay), [dataset, documentDay]);
  const inputs = useMemo(
    () => ({ dataset, query, filter, lanes, selected, links, documentDay, known }),
    [dataset, query, filter, lanes, selected, links, documentDay, known],
  );
  const currentInputs = useEffectEvent(() => inputs);
  const reportable = useMemo(
    () => ({ from: extent.from, to: Math.min(extent.to, documentDay?.to ?? extent.to) }),
    [extent, documentDay],
  );

  useEffect(
    function mountView() {
      const handle = createTimelineView(
        { axis: axis.current!, lanes: canvas.current!, box: box.current!, list: list.current! },
        {
          documentLabel: t('timeline.articleDay'),
          span: span.get,
          hovered: () => hoveredId(),
          laneTitle,
          eventLabel,
          eventName,
          relationWord: (type) => t(RELATION_LOOKS[type].word),
          onPress: (item) => onSelect(item.id),
          onHover: (item) => onHover(item?.id),
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
          hover: (x, y) => onHover(handle.eventAt(x, y + box.current!.scrollTop)?.item.id),
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
    [span, hovered, travel, goTo, onError],
  );

  useEffect(
    function updateView() {
      view.current?.update(inputs);
    },
    [inputs],
  );

  const [isNewlySelected] = useState(selectionWatch);
  useEffect(
    function revealSelected() {
      if (!isNewlySelected(dataset, selected) || selected === undefined || !reveals.get()) return;
      const { startEarliest, endLatest, startLatest } = dataset.item(dataset.rowOf(selected)).when;
      const from = Number.isFinite(startEarliest) ? startEarliest : startLatest;
      const to = Number.isFinite(endLatest) ? endLatest : from;
      const next = revealing(span.get(), from, to);
      if (next !== span.get()) goTo(next);
    },
    [dataset, selected, span, reveals, goTo, isNewlySelected],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      if (view.current?.events.step(event.key === 'ArrowUp' ? -1 : 1)) event.preventDefault();
      return;
    }
    const key = TIMELINE_KEYS[event.key];
    if (!key) return;
    event.preventDefault();
    goTo(key(span.get(), extent));
  };

  const gapsInWords = gapsSentence(gaps, zone);
  return (
    <section className="timeline" aria-label={t('timeline.region')}>
      <header className="timeline-head">
        <SpanLine span={span} zone={zone} />
        <SpanButtons span={span} extent={extent} zone={zone} moment={leadMoment(whole.dataset)} goTo={goTo} />
        <LaneChoice lanes={lanes} onLanes={props.onLanes} />
      </header>
      <Overview {...{ whole, query, filter, span, extent, reportable, goTo, onError }} onGaps={setGaps} />
      {gapsInWords && <VisuallyHidden>{gapsInWords}</VisuallyHidden>}
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
