import './Changes.css';
import { useMemo, useState } from 'react';
import type { Change } from '../../core/store/changes-in.ts';
import { changeKind } from '../../i18n/change-kind.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session/session-context.ts';
import { changesByEvent } from './changes-by-event.ts';
import { readableDate } from './readable.ts';

/** So many events of a day are listed at first. */
const FIRST = 10;

/** The corrections of all events made by the moment in force, the newest first; `#changes` leads here. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { catalogue } = useWork();
  const [isWhole, setWhole] = useState(false);
  const days = useMemo(() => changesByEvent(changes), [changes]);
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const isLong = days.some(({ events }) => events.length > FIRST);

  return (
    <section id="changes" className="changes">
      <h2>{t('sources.changesTitle')}</h2>
      {total === 0 && <p>{t('sources.noChanges')}</p>}
      {days.map(({ date, count, events }) => (
        <section key={date}>
          <h3>
            {t('sources.changesOfDay', {
              date: readableDate(date, catalogue.zone) ?? date,
              corrections: t('sources.corrections', { n: count }),
            })}
          </h3>
          <ul className="changes-events">
            {(isWhole ? events : events.slice(0, FIRST)).map(({ id, title, changes }) => (
              <li key={id}>
                <PageLink to={{ name: 'event', id }}>
                  <bdi>{title}</bdi>
                </PageLink>
                <dl>
                  {changes.map(({ kind, reason }) => (
                    <div key={`${kind} ${reason}`}>
                      <dt>{changeKind(kind)}</dt>
                      <dd>
                        <DataText catalogue={catalogue}>{reason}</DataText>
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {isLong && !isWhole && (
        <p>
          <Button framed onClick={() => setWhole(true)}>
            {t('app.showAll', { n: total })}
          </Button>
        </p>
      )}
    </section>
  );
}
