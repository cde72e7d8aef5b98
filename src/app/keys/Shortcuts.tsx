import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { withLaterWords } from '../../i18n/later-words.ts';
import { t } from '../../i18n/t.ts';
import { focusBack } from '../../ui/focus-back.ts';
import { focusSearch } from '../../ui/focus-search.ts';
import { late } from '../../ui/late.tsx';
import { askForLegend, type LegendTopic, watchLegend } from '../../ui/legend-signal.ts';
import { pageAction } from './page-action.ts';
import { choosePageKeys, hasPageKeys } from './page-keys.ts';

const Help = late(
  () => t('app.legend'),
  async () => (await withLaterWords(() => import('./Help.tsx'))).Help,
  { compact: true },
);

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}

/** The keys that work everywhere unless they are switched off, and the sheet that says how to read the page. */
export function Shortcuts() {
  const [pageKeys, setPageKeys] = useState(hasPageKeys);
  const [asked, setAsked] = useState<{ readonly topic?: LegendTopic }>();
  const opener = useRef<Element>(null);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const action = pageKeys ? pageAction(event, isWriting(event.target)) : undefined;
    if (!action) return;
    event.preventDefault();
    if (action === 'help') askForLegend();
    else if (!asked) focusSearch();
  });
  const show = useEffectEvent((topic: LegendTopic | undefined) => {
    if (!asked) opener.current = document.activeElement;
    setAsked({ topic });
  });
  useEffect(function listen() {
    const stop = new AbortController();
    document.addEventListener('keydown', (event) => onKeyDown(event), { signal: stop.signal });
    const unwatch = watchLegend((topic) => show(topic));
    return function stopListening() {
      stop.abort();
      unwatch();
    };
  }, []);

  const close = () => {
    setAsked(undefined);
    focusBack(opener.current);
  };
  if (!asked) return null;
  return (
    <Help
      topic={asked.topic}
      pageKeys={pageKeys}
      onPageKeys={(next) => {
        setPageKeys(next);
        choosePageKeys(next);
      }}
      onClose={close}
    />
  );
}
