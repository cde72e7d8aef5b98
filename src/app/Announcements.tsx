import { useEffect, useRef } from 'react';
import { t } from '../i18n/t.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { announce } from '../ui/announce.ts';
import { useSelected } from './session/selected.tsx';

/** Reads out what panes announce, and which event is selected when that changes on the screen. */
export function Announcements() {
  const { id, family, isKnown } = useSelected();
  const title = family?.event.title;
  const before = useRef(id);

  useEffect(
    function tellSelection() {
      if (!isKnown) return;
      const [earlier, now] = [before.current, id];
      before.current = id;
      // Coming from another page the focus has moved, which is news enough.
      if (earlier === undefined || now === undefined || earlier === now || title === undefined) return;
      announce(t('app.selected', { title }));
    },
    [id, title, isKnown],
  );
  return <Announcer />;
}
