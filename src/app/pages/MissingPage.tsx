import './page.css';
import { useCallback, useContext, useEffect } from 'react';
import { shortenMiddle } from '../../base/shorten.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery } from '../../core/store/query.ts';
import { nearest } from '../../core/view/nearest.ts';
import { type Address, printAddress } from '../../core/view/url.ts';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer, useQuestionState } from '../../ui/use-answer.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataKey } from '../address/site-place.ts';
import { setKnowing } from '../data/set-knowing.ts';
import { offeredPages } from '../parts/offered-pages.ts';
import { useWork } from '../session/session-context.ts';
import { storyOf } from '../story/story-of.ts';
import { usePagePainted } from './use-page-painted.ts';

const OFFERED = 5;
/** Letters of an id that are compared, which takes time by their number. */
const COMPARED = 200;
/** Letters of an id or path that are shown. */
const LETTERS = 80;
/** Larger sets have made ids that resemble each other anyway. */
const MOST_COMPARED = 20_000;

interface Offer {
  readonly id: string;
  readonly title: string;
  readonly page: Page;
}

function candidates(page: Page, catalogue: Catalogue, items: readonly EventItem[]): readonly Offer[] {
  if (page.name === 'actor' || page.name === 'between') {
    return catalogue.actors.map(({ id, name }) => ({ id, title: name, page: { name: 'actor', id } }));
  }
  if (page.name === 'place') {
    return catalogue.places.map(({ id, name }) => ({ id, title: name, page: { name: 'place', id } }));
  }
  if (page.name === 'step') {
    return storyOf(catalogue).map(({ id, title }) => ({ id, title, page: { name: 'step', id } }));
  }
  return items.map(({ id, title }) => ({ id, title, page: { name: 'event', id } }));
}

/** The id that the data do not have; of two actors the first such. */
function wantedId({ view: { page }, unknownPath }: Address, { actors }: Catalogue): string {
  if (unknownPath !== undefined) return unknownPath;
  if (page.name === 'between' && actors.some(({ id }) => id === page.id)) return page.other;
  return 'id' in page ? page.id : '';
}

function explain({ view: { page }, unknownPath }: Address): string {
  if (unknownPath !== undefined) return t('app.missingPath', { path: shortenMiddle(unknownPath, LETTERS) });
  const id = 'id' in page ? shortenMiddle(page.id, LETTERS) : '';
  if (page.name === 'between') return t('app.missingPair', { id, other: shortenMiddle(page.other, LETTERS) });
  if (page.name === 'actor') return t('app.missingActor', { id });
  if (page.name === 'step') return t('app.missingStep', { id });
  return t(page.name === 'place' ? 'app.missingPlace' : 'app.missingEvent', { id });
}

/** Says that an address leads nowhere, and where the reader may have wanted to go. */
function Missing() {
  const { catalogue, query, session } = useWork();
  const address = useSignal(session.address);
  const { page } = address.view;
  const isEvent = page.name === 'event' && catalogue.total <= MOST_COMPARED;
  const all = useAnswer(
    query,
    useCallback(
      (asked: EventQuery) =>
        isEvent ? asked.page(NO_FILTER, undefined, BY_DATE, 0, MOST_COMPARED) : undefined,
      [isEvent],
    ),
  );
  const items = all?.items ?? [];
  const offers = nearest(
    wantedId(address, catalogue).slice(0, COMPARED),
    candidates(page, catalogue, items),
    OFFERED,
  );
  usePagePainted();
  return (
    <article className="page">
      <h1>{t('app.missingTitle')}</h1>
      <p>{explain(address)}</p>
      {offers.length > 0 && (
        <>
          <p>{t('app.nearest')}</p>
          <ul>
            {offers.map((offer) => (
              <li key={offer.id}>
                <PageLink to={offer.page}>{offer.title}</PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('app.pagesHere')}</p>
      <ul>
        {offeredPages(catalogue).map(({ page: offered, label }) => (
          <li key={label}>
            <PageLink to={offered}>{t(label)}</PageLink>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Goes to the published set that knows what the address is about; where none does, the page says so. */
export function MissingPage() {
  const { whole, session } = useWork();
  const browser = useContext(BrowserAddressContext)!;
  const { view, unknownPath } = useSignal(session.address);
  const { page } = view;
  const { info, source, zone } = whole.catalogue;
  const { value: elsewhere, isSettled } = useQuestionState(
    useCallback(
      () => (source && unknownPath === undefined ? setKnowing(page, info.name) : undefined),
      [source, unknownPath, page, info],
    ),
  );
  useEffect(
    function leadThere() {
      if (!elsewhere) return;
      const there = { ...view, page: elsewhere.page, data: dataKey(elsewhere.name) };
      browser.redirect(printAddress(there, zone));
    },
    [browser, elsewhere, view, zone],
  );
  return isSettled && !elsewhere ? <Missing /> : null;
}
