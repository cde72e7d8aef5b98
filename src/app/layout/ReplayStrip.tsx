import './ReplayStrip.css';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isWholeRecord } from '../../core/perspective/perspective.ts';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { useSelected } from '../session/selected.tsx';
import { useView, useWork } from '../session/session-context.ts';
import { replayOpen } from '../settings/replay-open.ts';

const ReplayPanel = late(
  () => t('app.replayPane'),
  async () => (await import('../../panels/replay/ReplayPanel.tsx')).ReplayPanel,
);

/** The second clock, tied to the session: shown when it is opened, or when something is not shown as it is known now. */
export function ReplayStrip() {
  const { catalogue, whole, session } = useWork();
  const { asof, speaker } = useView();
  const selected = useSelected().id;
  const isInForce = !isWholeRecord({ asof, speaker });
  const isOpen = useSignal(replayOpen) || isInForce;

  useEffect(
    function stayOpen() {
      if (isInForce) replayOpen.set(true);
    },
    [isInForce],
  );

  // Its own button, or what holds that, opened it.
  const strip = useRef<HTMLDivElement>(null);
  const hide = () => {
    const hadFocus = strip.current?.contains(document.activeElement);
    flushSync(() => {
      replayOpen.set(false);
      showAll();
    });
    if (hadFocus) document.querySelector<HTMLElement>('.replay-button, .site-tools [popovertarget]')?.focus();
  };
  const showAll = () => session.choose({ asof: undefined, speaker: undefined });
  if (!isOpen || !whole.catalogue.source) return null;
  return (
    <div ref={strip} className="replay-strip">
      <ReplayPanel
        whole={whole.catalogue}
        catalogue={catalogue}
        perspective={{ asof, speaker }}
        selected={selected}
        onStep={session.step}
        onSpeaker={(next) => session.choose({ speaker: next })}
        onEvent={(id) => session.go({ name: 'event', id })}
        onAll={showAll}
        onClose={hide}
      />
    </div>
  );
}
