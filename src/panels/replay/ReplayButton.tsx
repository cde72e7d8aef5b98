import './ReplayButton.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { isWholeRecord, type Perspective } from '../../core/perspective/perspective.ts';
import { t } from '../../i18n/t.ts';
import { shortMoment } from './moment-words.ts';
import { replayOf } from './replay.ts';

interface Props {
  /** The whole record. */
  readonly whole: Catalogue;
  readonly perspective: Perspective;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the second clock, and says how it stands. There is none where nobody claims anything. */
export function ReplayButton({ whole, perspective, isOpen, onToggle }: Props) {
  const { asof, speaker } = perspective;
  const replay = replayOf(whole);
  if (!replay || replay.steps.length === 0) return null;
  const moment = asof && shortMoment(asof, replay);
  const name = speaker && replay.nameOf(speaker);
  const both = moment && name && t('replay.buttonBoth', { moment, speaker: name });
  const label = t('replay.button', { state: both ?? moment ?? name ?? t('replay.buttonNow') });
  return (
    <button
      type="button"
      className={isWholeRecord(perspective) ? 'replay-button' : 'replay-button replay-button-active'}
      aria-expanded={isOpen}
      title={label}
      onClick={(event) => {
        // In a menu it has done what it was opened for.
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onToggle();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" />
        <path d="M8 4.5V8l2.5 2" />
      </svg>
      <span>{label}</span>
    </button>
  );
}
