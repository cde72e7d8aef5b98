import './LanesBox.css';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { ReadableSignal, Signal } from '../../../base/signal.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Span } from '../../../core/time/span.ts';
import { t } from '../../../i18n/t.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { RELATION_LOOKS } from '../draw/relation-looks.ts';
import { eventLabel, eventName, foldWords, laneTitle } from '../event-words.ts';
import type { Traveller } from '../moving/revealing.ts';
import { attachGestures } from '../moving/span-gestures.ts';
import type { PlacedSign } from '../scene/placed-sign.ts';
import { createTimelineView } from '../timeline-view.ts';
import type { TimelineInputs, TimelineView } from '../view-types.ts';
import { Signs } from './SignButtons.tsx';
import { useEventSteps } from './use-event-steps.ts';

interface Props {
  readonly inputs: TimelineInputs;
  readonly span: Signal<Span>;
  readonly journey: Traveller;
  /** Id of the event under the pointer or the focus, in any view. */
  readonly hovered: Signal<string | undefined>;
  readonly relation: ReadableSignal<string | undefined>;
  readonly onOpen: (item: EventItem) => void;
  /** A key that the lanes have no use for themselves. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Id of what says in words what they show. */
  readonly description: string;
  readonly onReady: () => void;
  readonly onFault: (fault: unknown) => void;
}

/** Axis and lanes: canvases, with a focusable element for each event that can be told apart. */
export function Lanes(props: Props) {
  const { inputs, span, journey, hovered, relation, onFault } = props;
  const axis = useRef<HTMLCanvasElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const folds = useRef<HTMLDivElement>(null);
  const view = useRef<TimelineView>(undefined);
  const [below, setBelow] = useState(0);
  const [signs, setSigns] = useState<readonly PlacedSign[]>([]);
  const hint = useId();
  const onOpen = useEffectEvent(props.onOpen);
  const onReady = useEffectEvent(props.onReady);
  const currentInputs = useEffectEvent(() => inputs);

  useEffect(
    function mountView() {
      const element = box.current!;
      const handle = createTimelineView(
        {
          axis: axis.current!,
          lanes: canvas.current!,
          box: element,
          list: list.current!,
          folds: folds.current!,
        },
        {
          documentLabel: t('timeline.articleDay'),
          span: span.get,
          hovered: hovered.get,
          relation: relation.get,
          laneTitle,
          foldWords,
          eventLabel,
          eventName,
          relationWord: (type) => t(RELATION_LOOKS[type].word),
          onPress: (item) => onOpen(item),
          onHover: (item) => hovered.set(item?.id),
          onBelow: setBelow,
          onSigns: setSigns,
          onPainted: () => onReady(),
          onFault,
        },
      );
      if (!handle) {
        onFault(t('timeline.noCanvas'));
        onReady();
        return undefined;
      }
      view.current = handle;
      handle.update(currentInputs());
      const undo = [
        span.subscribe(handle.refresh),
        hovered.subscribe(handle.refresh),
        relation.subscribe(handle.refresh),
        attachGestures(element, {
          span: span.get,
          side: handle.side,
          instant: handle.instant,
          msPerPx: handle.msPerPx,
          show: (next) => {
            journey.stop();
            span.set(next);
          },
          goTo: journey.go,
          hover: (pointer) => hovered.set(handle.under(pointer)?.item.id),
          leave: () => hovered.set(undefined),
          press: (pointer) => {
            const event = handle.under(pointer);
            if (event) onOpen(event.item);
          },
        }),
      ];
      return function unmountView() {
        for (const step of undo) step();
        handle.dispose();
        view.current = undefined;
      };
    },
    [span, hovered, relation, journey, onFault],
  );

  useEffect(
    function updateView() {
      view.current?.update(inputs);
    },
    [inputs],
  );

  const stepTo = useEventSteps({ view, inputs, span: span.get, journey, onFault });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (step === undefined) props.onKey(event);
    else {
      event.preventDefault();
      stepTo(step);
    }
  };

  return (
    <>
      <canvas className="timeline-axis" ref={axis} />
      <VisuallyHidden id={hint}>{t('timeline.keys')}</VisuallyHidden>
      <div
        className="timeline-lanes"
        ref={box}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the box scrolls and takes the keys that move the span
        tabIndex={0}
        aria-label={t('timeline.lanesBox')}
        aria-describedby={`${props.description} ${hint}`}
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} />
        <ul ref={list} />
        <div className="lane-folds" ref={folds} />
        <Signs signs={signs} />
      </div>
      {below > 0 && (
        <button
          type="button"
          className="lanes-below"
          onClick={() => box.current?.scrollBy({ top: box.current.clientHeight * 0.8 })}
        >
          {t('timeline.lanesBelow', { n: below })}
        </button>
      )}
    </>
  );
}
