import './ReplayToggle.css';
import { lazy, Suspense } from 'react';
import { isWholeRecord } from '../../core/perspective/perspective.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { useView, useWork } from '../session/session-context.ts';
import { replayOpen } from '../settings/replay-open.ts';

const ReplayButton = lazy(async () => ({
  default: (await import('../../panels/replay/ReplayButton.tsx')).ReplayButton,
}));

/** Opens and closes the second clock; closing it shows the whole record again. */
export function ReplayToggle() {
  const { whole, session } = useWork();
  const { asof, speaker } = useView();
  const perspective = { asof, speaker };
  const isOpen = useSignal(replayOpen) || !isWholeRecord(perspective);
  return (
    <Suspense fallback={<span className="replay-waiting" />}>
      <ReplayButton
        whole={whole.catalogue}
        perspective={perspective}
        isOpen={isOpen}
        onToggle={() => {
          replayOpen.set(!isOpen);
          if (isOpen && !isWholeRecord(perspective)) session.choose({ asof: undefined, speaker: undefined });
        }}
      />
    </Suspense>
  );
}
