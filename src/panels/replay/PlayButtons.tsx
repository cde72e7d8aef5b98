import './PlayButtons.css';
import type { Ref } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly isPlaying: boolean;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly onPlay: () => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly playButton: Ref<HTMLButtonElement>;
}

function Mark({ path }: { readonly path: string }) {
  return (
    <svg className="replay-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Play or pause, one step back, one step forward. Buttons that lead nowhere stay focusable. */
export function PlayButtons(props: Props) {
  const { isPlaying, canGoBack, canGoForward, onPlay, onBack, onForward, playButton } = props;
  return (
    <span className="replay-buttons">
      <Button
        framed
        ref={playButton}
        className="replay-play"
        aria-label={t(isPlaying ? 'replay.pause' : 'replay.play')}
        title={t(isPlaying ? 'replay.pause' : 'replay.play')}
        onClick={onPlay}
      >
        <Mark path={isPlaying ? 'M2.5 1h2.5v10H2.5zM7 1h2.5v10H7z' : 'M2.5 1l8 5-8 5z'} />
      </Button>
      <Button
        className="replay-play"
        aria-label={t('replay.back')}
        title={t('replay.back')}
        aria-disabled={!canGoBack}
        onClick={() => canGoBack && onBack()}
      >
        <Mark path="M2 1.5h1.5v9H2zM10 1.5v9L4.5 6z" />
      </Button>
      <Button
        className="replay-play"
        aria-label={t('replay.forward')}
        title={t('replay.forward')}
        aria-disabled={!canGoForward}
        onClick={() => canGoForward && onForward()}
      >
        <Mark path="M8.5 1.5H10v9H8.5zM2 1.5L7.5 6 2 10.5z" />
      </Button>
    </span>
  );
}
