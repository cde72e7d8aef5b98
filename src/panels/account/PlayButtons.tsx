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
    <svg className="account-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Play or pause, one step back, one step forward. Buttons that lead nowhere stay focusable. */
export function PlayButtons(props: Props) {
  const { isPlaying, canGoBack, canGoForward, onPlay, onBack, onForward, playButton } = props;
  return (
    <span className="account-buttons">
      <button
        type="button"
        ref={playButton}
        className="button button-framed account-play"
        aria-label={t(isPlaying ? 'account.pause' : 'account.play')}
        title={t(isPlaying ? 'account.pause' : 'account.play')}
        onClick={onPlay}
      >
        <Mark path={isPlaying ? 'M2.5 1h2.5v10H2.5zM7 1h2.5v10H7z' : 'M2.5 1l8 5-8 5z'} />
      </button>
      <Button
        aria-label={t('account.back')}
        title={t('account.back')}
        aria-disabled={!canGoBack}
        onClick={() => canGoBack && onBack()}
      >
        <Mark path="M2 1.5h1.5v9H2zM10 1.5v9L4.5 6z" />
      </Button>
      <Button
        aria-label={t('account.forward')}
        title={t('account.forward')}
        aria-disabled={!canGoForward}
        onClick={() => canGoForward && onForward()}
      >
        <Mark path="M8.5 1.5H10v9H8.5zM2 1.5L7.5 6 2 10.5z" />
      </Button>
    </span>
  );
}
