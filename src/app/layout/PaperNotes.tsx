import './PaperNotes.css';
import { useCallback, useContext } from 'react';
import type { EventQuery } from '../../core/store/query.ts';
import { spanEnds } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { SETS, versionOfSet } from '../address/site-place.ts';
import { useSelected } from '../session/selected.tsx';
import { useView, useWork } from '../session/session-context.ts';
import { citation, readersDay } from '../share/citation.ts';
import { shareLinks } from '../share/share-links.ts';

function Notes() {
  const { catalogue, query, session } = useWork();
  const { filter } = useView();
  const event = useSelected().family?.event;
  const browser = useContext(BrowserAddressContext)!;
  const span = useSignal(session.span);
  const found = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.count(filter), [filter]),
  );
  const { info, zone, sources, total } = catalogue;
  const { pathname, search } = browser.here();
  const links = shareLinks(pathname + search, { zone, sets: SETS, name: info.name, event: event?.id });
  const now = new Date();
  const cited = citation({
    title: event?.title,
    set: info.title,
    version: versionOfSet(info.name),
    source: event && sources[event.source],
    address: location.origin + browser.href(links.pinned ?? links.whole),
    accessed: now,
  });
  return (
    <section className="paper-notes" aria-label={t('share.toCite')}>
      <p>
        {t('share.printedSpan', spanEnds(span, zone))}{' '}
        {found !== undefined && found < total && t('share.printedFound', { n: found, total })}
      </p>
      <h2>{t('share.toCite')}</h2>
      <p>{cited}</p>
      <p className="paper-foot">
        {info.licence.title} · {t('share.printed', { date: readersDay(now) })}
      </p>
    </section>
  );
}

/** What only paper says: the span and filter of the picture above, the address, and how the page is cited. */
export function PaperNotes() {
  return usePrinting() ? <Notes /> : null;
}
