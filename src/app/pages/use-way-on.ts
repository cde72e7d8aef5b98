import { useCallback, useContext, useEffect } from 'react';
import { mendedPath } from '../../core/view/mended-path.ts';
import { printAddress } from '../../core/view/url.ts';
import { useQuestionState } from '../../ui/use-answer.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { type BrowserAddress, BrowserAddressContext } from '../address/browser-address.ts';
import { dataKey, SETS, sitePlaceOf } from '../address/site-place.ts';
import { setKnowing } from '../data/set-knowing.ts';
import { useWork } from '../session/session-context.ts';
import type { Place, Session } from '../session/session-types.ts';

/** The place that may have been meant where the browser is; undefined where its path can be mended no further. */
function mendedPlace(browser: BrowserAddress): Place | undefined {
  const { pathname, search } = browser.here();
  const mended = mendedPath(pathname, SETS);
  // Hosts may put a slash at the end of a folder that has no document, again and again.
  return [mended, mended.replace(/\/?$/, '/')].includes(pathname) ? undefined : { pathname: mended, search };
}

/** Goes to a place of the site in place of the one where the reader is. */
function lead({ pathname, search }: Place, browser: BrowserAddress, { follow }: Session): void {
  const [from, to] = [sitePlaceOf(browser.here()), sitePlaceOf({ pathname, search })];
  if (from.lang !== to.lang || from.embed !== to.embed) location.replace(browser.href(pathname + search));
  else {
    browser.redirect(pathname + search);
    if (from.data === to.data) follow(browser.here());
  }
}

/**
 * Goes to the published set that knows what the address is about, or to what it may have meant. Whether there may still be such
 * a way.
 */
export function useWayOn(): boolean {
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
      if (!isSettled) return;
      const mended = mendedPlace(browser);
      if (elsewhere) {
        const there = { ...view, page: elsewhere.page, data: dataKey(elsewhere.name) };
        browser.redirect(printAddress(there, zone));
      } else if (mended) lead(mended, browser, session);
    },
    [browser, elsewhere, isSettled, session, view, zone],
  );
  return !isSettled || elsewhere !== undefined || mendedPlace(browser) !== undefined;
}
