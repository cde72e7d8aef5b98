import './ReplayToggle.css';
import { isWholeRecord } from '../../core/perspective/perspective.ts';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { useView, useWork } from '../session/session-context.ts';
import { replayOpen } from '../settings/replay-open.ts';

const ReplayButton = late(
  () => t('app.replayPane'),
  async () => (await import('../../panels/replay/ReplayButton.tsx')).ReplayButton,
  { waiting: <span className="replay-waiting" />, compact: true },
);

/** Opens and closes the second clock; closing it shows the whole record again. */
export function ReplayToggle() {
  const { whole, session } = useWork();
  const { asof, speaker } = useView();
  const perspective = { asof, speaker };
  const isOpen = useSignal(replayOpen) || !isWholeRecord(perspective);
  return (
    <ReplayButton
      whole={whole.catalogue}
      perspective={perspective}
      isOpen={isOpen}
      onToggle={() => {
        replayOpen.set(!isOpen);
        if (isOpen && !isWholeRecord(perspective)) session.choose({ asof: undefined, speaker: undefined });
      }}
    />
  );
}
