import './LegendSheet.css';
import './legend-group.css';
import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { STATUSES, type Status } from '../../core/model/vocabulary.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import type { LegendTopic } from '../../ui/legend-signal.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { LEGEND_GROUPS } from './entries.ts';
import { LegendEntry } from './LegendEntry.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  /** The entry to open at. */
  readonly topic?: LegendTopic;
  /** Shows the events of these statuses. */
  readonly onShow: (statuses: readonly Status[]) => void;
  /** It has been closed, in whatever way. */
  readonly onClose: () => void;
  /** How to come back here. */
  readonly back: string;
  /** The second part. */
  readonly keys: ReactNode;
}

/** "How to read this": every unusual sign with its meaning, and below them the keys. */
export function LegendSheet({ catalogue, query, topic, onShow, onClose, back, keys }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useRef<HTMLLIElement>(null);
  const signs = useRef<HTMLElement>(null);
  const second = useRef<HTMLElement>(null);
  const counts = useAnswer(
    query,
    useCallback((whole: EventQuery) => whole.facetCounts(NO_FILTER, 'status'), []),
  );

  useLayoutEffect(function open() {
    const element = dialog.current;
    element?.showModal();
    // What lies in the dialog is in its box; a press on the dialog itself is one beside it.
    const onPress = ({ target }: Event) => {
      if (target === element) element?.close();
    };
    element?.addEventListener('click', onPress);
    return function shut() {
      element?.removeEventListener('click', onPress);
      element?.close();
    };
  }, []);

  useLayoutEffect(
    function goToTopic() {
      if (!topic) return;
      asked.current?.focus({ preventScroll: true });
      asked.current?.scrollIntoView({ block: 'center' });
    },
    [topic],
  );

  const close = () => dialog.current?.close();
  const goTo = (part: HTMLElement | null) => {
    part?.focus({ preventScroll: true });
    part?.scrollIntoView({ block: 'start' });
  };
  const found = (statuses: readonly Status[]) =>
    counts && statuses.reduce((sum, status) => sum + counts[STATUSES.indexOf(status)], 0);

  return (
    <dialog ref={dialog} className="legend" aria-label={t('app.legend')} onClose={onClose}>
      <div className="legend-box">
        <header className="legend-head">
          <h2>{t('app.legend')}</h2>
          <Button
            className="legend-close"
            aria-label={t('legend.close')}
            title={t('legend.close')}
            onClick={close}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" />
            </svg>
          </Button>
          <nav className="legend-parts" aria-label={t('legend.parts')}>
            <button type="button" onClick={() => goTo(signs.current)}>
              {t('legend.toSigns')}
            </button>
            <button type="button" onClick={() => goTo(second.current)}>
              {t('legend.toKeys')}
            </button>
          </nav>
        </header>
        <div className="legend-body">
          <section ref={signs} tabIndex={-1} className="legend-part" aria-label={t('legend.toSigns')}>
            {LEGEND_GROUPS.map(({ name, entries }) => (
              <section key={name} className="legend-group">
                <h3>{t(name)}</h3>
                <ul>
                  {entries.map((entry) => (
                    <LegendEntry
                      key={entry.topic}
                      ref={entry.topic === topic ? asked : undefined}
                      topic={entry.topic}
                      categories={catalogue.categories}
                      isAsked={entry.topic === topic}
                      statuses={entry.statuses ?? []}
                      found={entry.statuses && found(entry.statuses)}
                      onShow={(statuses) => {
                        close();
                        onShow(statuses);
                      }}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </section>
          <section ref={second} tabIndex={-1} className="legend-part" aria-label={t('legend.toKeys')}>
            <h2>{t('legend.keys')}</h2>
            {keys}
          </section>
          <p className="legend-note legend-back">{back}</p>
        </div>
      </div>
    </dialog>
  );
}
