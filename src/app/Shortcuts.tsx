import { useEffect, useRef } from 'react';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/Button.tsx';
import { watchHelp } from './help-signal.ts';
import { pageAction, SHORTCUTS } from './shortcuts.ts';

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}

function focusSearch(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('input[type=search]');
  const field = [...fields].find((candidate) => candidate.checkVisibility());
  field?.focus();
  field?.select();
}

/** The keys that work everywhere, and the dialog that lists all keys. */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(function listen() {
    const show = () => {
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const action = pageAction(event, isWriting(event.target));
      if (!action) return;
      event.preventDefault();
      if (action === 'help') show();
      else focusSearch();
    };
    document.addEventListener('keydown', onKeyDown);
    const unwatch = watchHelp(show);
    return function stopListening() {
      document.removeEventListener('keydown', onKeyDown);
      unwatch();
    };
  }, []);

  return (
    <dialog ref={dialog} className="help" aria-label={t('app.help')}>
      <h2>{t('app.help')}</h2>
      {SHORTCUTS.map(({ where, shortcuts }) => (
        <section key={where}>
          <h3>{t(where)}</h3>
          <dl>
            {shortcuts.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Button framed onClick={() => dialog.current?.close()}>
        {t('app.close')}
      </Button>
    </dialog>
  );
}
