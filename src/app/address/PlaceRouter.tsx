import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { createPath, type Location, type Navigator, Router, type To } from 'react-router';
import { enter } from './browser-address.ts';

interface Props {
  /** The site's path without a slash at its end. */
  readonly base: string;
  readonly children: ReactNode;
}

function placeNow(): Location {
  const { pathname, search, hash } = location;
  return { pathname, search, hash, state: null, key: 'default' };
}

function addressOf(to: To): string {
  return typeof to === 'string' ? to : createPath(to);
}

/**
 * The router on the browser's own history, which writes nothing by itself: where a browser refuses its pages a history, the
 * page stands all the same, and going to another one loads it.
 */
export function PlaceRouter({ base, children }: Props) {
  const [place, setPlace] = useState(placeNow);

  useEffect(function followBrowser() {
    const show = () => startTransition(() => setPlace(placeNow()));
    addEventListener('popstate', show);
    return () => removeEventListener('popstate', show);
  }, []);

  const navigator = useMemo((): Navigator => {
    const go = (how: 'pushState' | 'replaceState') => (to: To) => {
      const address = new URL(location.origin + addressOf(to));
      // The router takes the slash from the first page of a site below a path, where a host has nothing without it.
      if (address.pathname === base) address.pathname += '/';
      if (enter(how, address.href)) startTransition(() => setPlace(placeNow()));
    };
    return {
      createHref: addressOf,
      push: go('pushState'),
      replace: go('replaceState'),
      go: (steps) => history.go(steps),
    };
  }, [base]);

  return (
    <Router basename={base || '/'} location={place} navigator={navigator}>
      {children}
    </Router>
  );
}
