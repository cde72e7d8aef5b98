import { useCallback, useEffect, useRef } from 'react';
import { formatSpan } from '../i18n/dates.ts';
import { orAbout } from '../i18n/or-about.ts';
import { t } from '../i18n/t.ts';
import { announce } from '../ui/announce.ts';
import { useQuestionState } from '../ui/use-answer.ts';
import { useSettled } from '../ui/use-settled.ts';
import { useShownQuery, useView, useWork } from './session/session-context.ts';

/** How long filter and span have to rest before they are told, ms: a gesture or a word that is typed is told once. */
const REST = 700;

/** Tells those who listen how many events a filter, a zoom or a move has left: "12 of 36 events, 17 November, 18:00 to 24:00". */
export function PictureNews() {
  const { whole, session } = useWork();
  const { filter, page } = useView();
  const query = useShownQuery();
  const settled = useSettled(session.span);
  // The table knows no span.
  const span = page.name === 'table' ? undefined : settled;
  const { value: found, isSettled } = useQuestionState(
    useCallback((signal: AbortSignal) => query.during(signal).count(filter, span), [query, filter, span]),
  );
  const told = useRef<string>(undefined);
  const events =
    found !== undefined &&
    isSettled &&
    orAbout(t('list.ofAll', { n: found, total: query.total }), query.isEstimate?.('count', filter, span));
  const news =
    events &&
    (span ? t('timeline.inWords', { events, span: formatSpan(span, whole.catalogue.zone) }) : `${events}.`);

  useEffect(
    function tellPicture() {
      if (!news || told.current === news) return undefined;
      // What the page opens on is no news.
      if (told.current === undefined) {
        told.current = news;
        return undefined;
      }
      const timer = setTimeout(() => {
        told.current = news;
        announce(news);
      }, REST);
      return () => clearTimeout(timer);
    },
    [news],
  );
  return null;
}
