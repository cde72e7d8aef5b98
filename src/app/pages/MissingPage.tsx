import './page.css';
import { useCallback } from 'react';
import { shortenMiddle } from '../../base/shorten.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery } from '../../core/store/query.ts';
import { nearest } from '../../core/view/nearest.ts';
import type { Address } from '../../core/view/url.ts';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { offeredPages } from '../parts/offered-pages.ts';
import { useWork } from '../session/session-context.ts';
import { storyOf } from '../story/story-of.ts';
import { usePagePainted } from './use-page-painted.ts';
import { useWayOn } from './use-way-on.ts';

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
  if (unknownPath !== undefined) return t('address.noPath', { path: shortenMiddle(unknownPath, LETTERS) });
  const id = 'id' in page ? shortenMiddle(page.id, LETTERS) : '';
  if (page.name === 'between') return t('address.noPair', { id, other: shortenMiddle(page.other, LETTERS) });
  if (page.name === 'actor') return t('address.noActor', { id });
  if (page.name === 'step') return t('address.noStep', { id });
  return t(page.name === 'place' ? 'address.noPlace' : 'address.noEvent', { id });
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
  return (
    <article className="page">
      <h1>{t('app.missingTitle')}</h1>
      <p>{explain(address)}</p>
      {offers.length > 0 && (
        <>
          <p>{t('address.nearest')}</p>
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

/** The page of an address that has none: leads to where it may have been meant to, else says that it leads nowhere. */
export function MissingPage() {
  usePagePainted();
  return useWayOn() ? null : <Missing />;
}
