import './PaperNotes.css';
import { useCallback, useContext } from 'react';
import type { SourceRow } from '../../core/model/tables.ts';
import { BY_DATE, type EventQuery } from '../../core/store/query.ts';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { SETS, versionOfSet } from '../address/site-place.ts';
import { citedSource, figureNotes } from '../figure/figure-notes.ts';
import { PaperPictures } from '../figure/PaperPictures.tsx';
import { type ShownView, useShownView } from '../figure/shown-view.ts';
import { citation, readersDay } from '../share/citation.ts';
import { shareLinks } from '../share/share-links.ts';
import { storyOf } from '../story/story-of.ts';

/** Of the events of the span so many are asked for their sources. */
const MOST = 2000;

/** A document with its address spelled out. */
function Document({ source }: { readonly source: SourceRow }) {
  return (
    <p>
      {citedSource(source)}
      {source.url && (
        <>
          {' '}
          <span translate="no">{source.url}</span>
        </>
      )}
    </p>
  );
}

/** What is cited: an event with the document behind it, or the story, which rests on many. */
function citedPart(page: Page, { catalogue, selected }: ShownView) {
  if (page.name === 'story') return { title: t('app.story') };
  if (page.name === 'step') return { title: storyOf(catalogue).find(({ id }) => id === page.id)?.title };
  const event = selected?.event;
  return { title: event?.title, source: event && catalogue.sources[event.source] };
}

function Notes() {
  const view = useShownView()();
  const { catalogue, query, filter, span, selected } = view;
  const event = selected?.event;
  const browser = useContext(BrowserAddressContext)!;
  const found = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.count(filter), [filter]),
  );
  const { from, to } = span;
  const page = useAnswer(
    query,
    useCallback(
      (asked: EventQuery) => asked.page(filter, { from, to }, BY_DATE, 0, MOST),
      [filter, from, to],
    ),
  );
  const { info, zone } = catalogue;
  const { pathname, search } = browser.here();
  const links = shareLinks(pathname + search, { zone, sets: SETS, name: info.name, event: event?.id });
  const { title, source } = citedPart(links.view.page, view);
  const now = new Date();
  const cited = citation({
    title,
    set: info.title,
    version: versionOfSet(info.name),
    source,
    address: location.origin + browser.href(links.pinned ?? links.whole),
    accessed: now,
  });
  return (
    <section className="paper-notes" aria-label={t('app.toCite')}>
      <p>{figureNotes(view, found, page?.items ?? []).join(' ')}</p>
      {source && (
        <>
          <h2>{t('share.source')}</h2>
          <Document source={source} />
        </>
      )}
      <h2>{t('app.toCite')}</h2>
      <p>{cited}</p>
      <p className="paper-foot">
        {info.licence.title} · {t('share.printed', { date: readersDay(now) })}
      </p>
    </section>
  );
}

function Pictures() {
  const shown = useShownView()();
  return <PaperPictures shown={shown} hasText={shown.lanes === 'order'} />;
}

interface Props {
  readonly pictures?: boolean;
}

/** What only paper has: timeline and map in its width, what is shown in words, the address, and how the page is cited. */
export function PaperNotes({ pictures }: Props) {
  if (!usePrinting()) return null;
  return (
    <>
      {pictures && <Pictures />}
      <Notes />
    </>
  );
}
