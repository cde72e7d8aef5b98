import './account.css';
import { useRef, useState } from 'react';
import { type Account, type AsOf, isWholeRecord } from '../../core/account/account.ts';
import { stepAt } from '../../core/account/steps.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { MomentLine } from './MomentLine.tsx';
import { momentOf, shortMoment, wholeMoment } from './moment.ts';
import { OnlyEvent } from './OnlyEvent.tsx';
import { PlayButtons } from './PlayButtons.tsx';
import { replayOf } from './replay.ts';
import { SpeakerChoice } from './SpeakerChoice.tsx';
import { StepNews } from './StepNews.tsx';
import { StepSlider } from './StepSlider.tsx';
import { newsOf } from './step-news.ts';
import { asOfStep, stepsAbout, stepWords, stopAfter, stopBefore } from './stops.ts';
import { usePlaying } from './use-playing.ts';

interface Props {
  /** The whole record. */
  readonly whole: Dataset;
  /** The record as the account tells it. */
  readonly dataset: Dataset;
  readonly account: Account;
  /** Id of the selected event. */
  readonly selected?: string;
  readonly onAsOf: (next: AsOf | undefined) => void;
  readonly onSpeaker: (id: string | undefined) => void;
  readonly onEvent: (id: string) => void;
  /** Shows the whole record again, as everybody tells it. */
  readonly onAll: () => void;
  /** The reader is done: everything is shown again and the strip goes away. */
  readonly onClose: () => void;
}

/** Below this the strip has two lines, and what does not fit opens from buttons. */
const NARROW = '(max-width: 75rem)';
const OPEN_LINES = 2;

/** The second clock: walks through the record from statement to statement, and chooses whose account comes first. */
export function AccountPanel({ whole, dataset, account, selected, ...on }: Props) {
  const replay = replayOf(whole);
  const [isOnly, setOnly] = useState(false);
  const [spoken, setSpoken] = useState('');
  const playButton = useRef<HTMLButtonElement>(null);
  const isNarrow = useMedia(NARROW);

  const steps = replay?.steps ?? [];
  const at = stepAt(steps, account.asof);
  const own = selected === undefined ? [] : stepsAbout(steps, selected);
  const isAbout = isOnly && own.length > 0;
  const stops = isAbout ? own : [...steps.keys()];
  const [before, after] = [stopBefore(stops, at), stopAfter(stops, at)];

  /** Also says the moment; the slider says its own. */
  const go = (next: number, length: 'long' | 'short') => {
    const asof = asOfStep(steps, next);
    if (replay)
      setSpoken(length === 'short' ? shortMoment(asof, replay) : wholeMoment(momentOf(asof, replay)));
    on.onAsOf(asof);
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
  const slide = (next: number) => {
    setSpoken('');
    on.onAsOf(asOfStep(steps, next));
  };

  const moment = momentOf(account.asof, replay);
  const step = stepWords(stops, at, isAbout);
  const isNow = account.asof === undefined;
  const news = isNow || !steps[at] ? [] : newsOf(steps[at], replay, selected);
  const only = own.length > 0 && <OnlyEvent isOnly={isOnly} count={own.length} onChange={setOnly} />;
  const speaker = <SpeakerChoice replay={replay} speaker={account.speaker} onSpeaker={on.onSpeaker} />;
  const everything = !isWholeRecord(account) && (
    <button type="button" className="account-link" onClick={on.onAll}>
      {t('account.showEverything')}
    </button>
  );

  return (
    <section className="account" aria-label={t('account.region')}>
      <div className="account-controls">
        <PlayButtons
          isPlaying={isPlaying}
          canGoBack={before !== undefined}
          canGoForward={after !== undefined}
          onPlay={play}
          onBack={() => before !== undefined && go(before, 'long')}
          onForward={() => after !== undefined && go(after, 'long')}
          playButton={playButton}
        />
        {!isNarrow && only}
      </div>
      <StepSlider
        replay={replay}
        at={at}
        own={own}
        words={t('account.spoken', { moment: wholeMoment(moment), step })}
        onStep={slide}
      />
      <div className="account-second">
        <MomentLine moment={moment} step={step} known={isAbout ? undefined : dataset.columns.length}>
          {!isNarrow && everything}
        </MomentLine>
        <StepNews news={news} isNow={isNow} lines={isNarrow ? 0 : OPEN_LINES} onEvent={on.onEvent} />
        {isNarrow ? (
          <Popover label={t('account.options')} active={isAbout || account.speaker !== undefined}>
            <div className="account-options">
              {speaker}
              {only}
              {everything}
            </div>
          </Popover>
        ) : (
          speaker
        )}
      </div>
      <Button
        className="account-close"
        aria-label={t('account.close')}
        title={t('account.close')}
        onClick={on.onClose}
      >
        <svg className="account-mark account-cross" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </Button>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
    </section>
  );
}
