import './StepSlider.css';
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Step } from '../../core/perspective/steps.ts';
import type { Zone } from '../../core/time/zone.ts';
import { t } from '../../i18n/t.ts';
import { BEFORE_FIRST } from './stops.ts';
import { dotPath, tickHeights, tickPath } from './tick-path.ts';
import { timeMarks } from './time-marks.ts';

interface Props {
  /** All steps, or those of one event. */
  readonly steps: readonly Step[];
  readonly zone: Zone;
  /** Index of the step that is the last one known, or `BEFORE_FIRST`. */
  readonly at: number;
  /** Indices of the steps about the selected event, where the others are there too. */
  readonly own: readonly number[];
  /** The moment in words. */
  readonly words: string;
  /** The slider is at this step, perhaps on its way to another. */
  readonly onSlide: (at: number) => void;
  /** It was let go here. */
  readonly onRest: (at: number) => void;
}

const PAGE = 10;
/** The least distance between two words under the slider, as a share of its length: years and months, or whole dates. */
const APART = { month: 0.05, day: 0.24 } as const;

/**
 * Steps as a native slider with equal room for each, wide enough to be told apart and hit: where they need more than there
 * is, the track scrolls and keeps its place in sight. A tick for each is as tall as what was said in it.
 */
export function StepSlider({ steps, zone, at, own, words, ...on }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const heights = useMemo(
    () => tickHeights(steps.map(({ sayings, events }) => sayings.length + events.length)),
    [steps],
  );
  // Few steps lie close together in time: months would not tell them apart.
  const finest = steps.length < 24 ? 'day' : 'month';
  const marks = useMemo(() => timeMarks(steps, zone, APART[finest], finest), [steps, zone, finest]);
  const last = steps.length - 1;
  const view = `0 0 ${steps.length} 1`;

  // React's onChange comes with every move of the thumb; the browser's own tells when it is let go.
  const onRest = useEffectEvent(() => on.onRest(Number(input.current?.value)));
  useEffect(function listen() {
    const element = input.current;
    const rest = () => onRest();
    element?.addEventListener('change', rest);
    return () => element?.removeEventListener('change', rest);
  }, []);

  useEffect(
    function keepInSight() {
      const scroller = box.current;
      if (!scroller) return;
      const { scrollWidth, clientWidth } = scroller;
      const isRtl = getComputedStyle(scroller).direction === 'rtl';
      const middle = ((at + 1) / steps.length) * scrollWidth - clientWidth / 2;
      const place = Math.max(0, Math.min(scrollWidth - clientWidth, middle));
      scroller.scrollTo({ left: isRtl ? -place : place });
    },
    [at, steps.length],
  );

  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'PageUp' ? PAGE : event.key === 'PageDown' ? -PAGE : 0;
    if (by === 0) return;
    event.preventDefault();
    on.onRest(Math.min(last, Math.max(BEFORE_FIRST, at + by)));
  };

  return (
    <div ref={box} className="replay-slider">
      <div className="replay-track" style={{ '--steps': steps.length }}>
        <div className="replay-ticks">
          <svg aria-hidden="true" className="replay-dots" viewBox={view} preserveAspectRatio="none">
            <path d={dotPath(own)} />
          </svg>
          <svg aria-hidden="true" className="replay-density" viewBox={view} preserveAspectRatio="none">
            <path className="replay-later" d={tickPath(heights, at + 1, steps.length)} />
            <path className="replay-known" d={tickPath(heights, 0, at + 1)} />
          </svg>
        </div>
        <input
          ref={input}
          type="range"
          min={BEFORE_FIRST}
          max={last}
          step={1}
          value={at}
          aria-label={t('replay.slider')}
          aria-valuetext={words}
          onChange={(event) => on.onSlide(Number(event.target.value))}
          onKeyDown={onKey}
        />
        <div className="replay-times" aria-hidden="true">
          {marks.map((mark) => (
            <span key={mark.at} style={{ insetInlineStart: `${((mark.at + 1) / steps.length) * 100}%` }}>
              {mark.words}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
