import './StepSlider.css';
import { type KeyboardEvent, useMemo } from 'react';
import { t } from '../../i18n/t.ts';
import type { Replay } from './replay.ts';
import { BEFORE_FIRST } from './stops.ts';
import { dotPath, tickHeights, tickPath } from './tick-path.ts';
import { timeMarks } from './time-marks.ts';

interface Props {
  readonly replay: Replay;
  /** Place of the step that is the last one known. */
  readonly at: number;
  /** Places of the steps about the selected event. */
  readonly own: readonly number[];
  /** The moment in words. */
  readonly words: string;
  readonly onStep: (at: number) => void;
}

const PAGE = 10;
/** The least distance between two words under the slider, as a share of its length. */
const APART = 0.11;

/** All steps as a native slider, with a tick for each that is as tall as what was said in it. */
export function StepSlider({ replay, at, own, words, onStep }: Props) {
  const { steps, zone } = replay;
  const heights = useMemo(
    () => tickHeights(steps.map(({ sayings, events }) => sayings.length + events.length)),
    [steps],
  );
  const marks = useMemo(() => timeMarks(steps, zone, APART), [steps, zone]);
  const last = steps.length - 1;
  const box = `0 0 ${steps.length} 1`;

  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'PageUp' ? PAGE : event.key === 'PageDown' ? -PAGE : 0;
    if (by === 0) return;
    event.preventDefault();
    onStep(Math.min(last, Math.max(BEFORE_FIRST, at + by)));
  };

  return (
    <div className="account-slider">
      <div className="account-ticks">
        <svg aria-hidden="true" className="account-dots" viewBox={box} preserveAspectRatio="none">
          <path d={dotPath(own)} />
        </svg>
        <svg aria-hidden="true" className="account-density" viewBox={box} preserveAspectRatio="none">
          <path className="account-later" d={tickPath(heights, at + 1, steps.length)} />
          <path className="account-known" d={tickPath(heights, 0, at + 1)} />
        </svg>
      </div>
      <input
        type="range"
        min={BEFORE_FIRST}
        max={last}
        step={1}
        value={at}
        aria-label={t('account.slider')}
        aria-valuetext={words}
        onChange={(event) => onStep(Number(event.target.value))}
        onKeyDown={onKey}
      />
      <div className="account-times" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark.at} style={{ insetInlineStart: `${((mark.at + 1) / steps.length) * 100}%` }}>
            {mark.words}
          </span>
        ))}
      </div>
    </div>
  );
}
