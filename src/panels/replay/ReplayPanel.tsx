import './PlayButtons.css';
import './ReplayPanel.css';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { type AsOf, isWholeRecord, type Perspective } from '../../core/perspective/perspective.ts';
import { stepAt } from '../../core/perspective/steps.ts';
import { t } from '../../i18n/t.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { MomentLine } from './MomentLine.tsx';
import { momentOf, shortMoment, wholeMoment } from './moment-words.ts';
import { OnlyEvent } from './OnlyEvent.tsx';
import { PlayButtons } from './PlayButtons.tsx';
import { replayOf } from './replay.ts';
import { SpeakerChoice } from './SpeakerChoice.tsx';
import { StepNews } from './StepNews.tsx';
import { StepSlider } from './StepSlider.tsx';
import { eventOf, newsOf } from './step-news.ts';
import { asOfStep, BEFORE_FIRST, stepsAbout, stepWords, stopAfter, stopBefore } from './stops.ts';
import { usePlaying } from './use-playing.ts';

interface Props {
  /** The whole record. */
  readonly whole: Catalogue;
  /** The record as the account tells it. */
  readonly catalogue: Catalogue;
  readonly perspective: Perspective;
  /** Id of the selected event. */
  readonly selected?: string;
  /** Goes to a moment; the id is that of the event that is spoken of there, absent where the selected one stays. */
  readonly onStep: (next: AsOf | undefined, event?: string) => void;
  readonly onSpeaker: (id: string | undefined) => void;
  readonly onEvent: (id: string) => void;
  /** Shows the whole record again, as everybody tells it. */
  readonly onAll: () => void;
  /** The reader is done: everything is shown again and the strip goes away. */
  readonly onClose: () => void;
}

/** Below this what does not fit opens from a button. */
const NARROW = '(max-width: 75rem)';
/** So many lines of news stand open when they are all; of more the first. */
const FEW = 2;

/** Whether Escape would close something that has opened over the strip, or is the browser's own business. */
function isTaken({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLSelectElement || document.querySelector(':popover-open') !== null;
}

/** The second clock: walks through the record from statement to statement, and chooses whose account comes first. */
export function ReplayPanel({ whole, catalogue, perspective, selected, ...on }: Props) {
  const replay = replayOf(whole);
  const [isOnly, setOnly] = useState(false);
  const playButton = useRef<HTMLButtonElement>(null);
  const isNarrow = useMedia(NARROW);

  const steps = useMemo(() => replay?.steps ?? [], [replay]);
  const at = stepAt(steps, perspective.asof);
  const own = useMemo(() => (selected === undefined ? [] : stepsAbout(steps, selected)), [steps, selected]);
  const isAbout = isOnly && own.length > 0;
  const stops = useMemo(() => (isAbout ? own : [...steps.keys()]), [isAbout, own, steps]);
  const shown = useMemo(() => stops.map((stop) => steps[stop]), [stops, steps]);
  const [before, after] = [stopBefore(stops, at), stopAfter(stops, at)];

  /** Goes to a place, and to the event that is spoken of there unless the reader stays with one. */
  const visit = (next: number) => {
    const step = steps[next];
    const event = step && !isAbout ? eventOf(step, [selected, whole.info.leadEvent]) : undefined;
    on.onStep(asOfStep(steps, next), event);
  };
  /** Also says the moment; the slider says its own. */
  const go = (next: number, length: 'long' | 'short') => {
    const asof = asOfStep(steps, next);
    if (replay)
      announce(length === 'short' ? shortMoment(asof, replay) : wholeMoment(momentOf(asof, replay)));
    visit(next);
  };
  const { isPlaying, setPlaying } = usePlaying(playButton, () => {
    if (after !== undefined) go(after, 'short');
    return after !== undefined;
  });
  if (!replay || steps.length === 0) return null;

  const play = () => {
    setPlaying(!isPlaying);
    if (!isPlaying) go(after ?? stops[0], 'short');
  };
  /** The place of a position of the slider; before the first stop nothing of it is known. */
  const placeOf = (index: number) => (index === BEFORE_FIRST ? stops[0] - 1 : stops[index]);

  const moment = momentOf(perspective.asof, replay);
  const step = stepWords(stops, at, isAbout);
  const isNow = perspective.asof === undefined;
  const news = isNow || !steps[at] ? [] : newsOf(steps[at], replay, selected);
  const only = own.length > 0 && <OnlyEvent isOnly={isOnly} count={own.length} onChange={setOnly} />;
  const speaker = <SpeakerChoice replay={replay} speaker={perspective.speaker} onSpeaker={on.onSpeaker} />;
  const everything = !isWholeRecord(perspective) && (
    <button
      type="button"
      className="replay-link"
      onClick={() => {
        playButton.current?.focus();
        on.onAll();
      }}
    >
      {t('replay.showEverything')}
    </button>
  );

  return (
    <section
      className="replay"
      aria-label={t('replay.region')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isTaken(event)) on.onClose();
      }}
    >
      <PlayButtons
        isPlaying={isPlaying}
        canGoBack={before !== undefined}
        canGoForward={after !== undefined}
        onPlay={play}
        onBack={() => before !== undefined && go(before, 'long')}
        onForward={() => after !== undefined && go(after, 'long')}
        playButton={playButton}
      />
      <StepSlider
        steps={shown}
        zone={replay.zone}
        at={stops.findLastIndex((stop) => stop <= at)}
        own={isAbout ? [] : own}
        words={t('replay.spoken', { moment: wholeMoment(moment), step })}
        onSlide={(index) => on.onStep(asOfStep(steps, placeOf(index)))}
        onRest={(index) => visit(placeOf(index))}
      />
      <MomentLine moment={moment} step={step} known={isAbout ? undefined : catalogue.total}>
        {!isNarrow && everything}
      </MomentLine>
      <StepNews
        news={news}
        isNow={isNow}
        lines={!isNarrow && news.length <= FEW ? FEW : 1}
        onEvent={on.onEvent}
      />
      <div className="replay-side">
        {isNarrow ? (
          <Popover label={t('replay.options')} active={isAbout || perspective.speaker !== undefined}>
            <div className="replay-options">
              {speaker}
              {only}
              {everything}
            </div>
          </Popover>
        ) : (
          <>
            {speaker}
            {only}
          </>
        )}
      </div>
      <Button
        className="replay-close"
        aria-label={t('replay.close')}
        title={t('replay.close')}
        onClick={on.onClose}
      >
        <svg className="replay-mark replay-cross" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </Button>
    </section>
  );
}
