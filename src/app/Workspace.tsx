import { useContext, useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../core/dataset/catalogue.ts';
import type { EventQuery } from '../core/store/query.ts';
import type { Page } from '../core/view/view.ts';
import { NavigationContext } from '../ui/navigation.ts';
import { useSignal } from '../ui/use-signal.ts';
import { BrowserAddressContext } from './address/browser-address.ts';
import { pageKind, pageParts } from './address/page-kind.ts';
import { pageTitle } from './address/page-title.ts';
import { dataKey, SETS, sitePlaceOf, wantedData } from './address/site-place.ts';
import { searchAllLanguages } from './data/datasets.ts';
import { teller } from './data/teller.ts';
import { embedBar } from './embed/tell-parent.ts';
import { afterFirstPicture, firstPicture } from './first-picture.ts';
import { hasTabs } from './layout/arrangement.ts';
import { EffectsAtOnce } from './layout/EffectsAtOnce.tsx';
import { EmbedFrame } from './layout/late-embed.ts';
import { PageFrame } from './layout/PageFrame.tsx';
import { useArrangement } from './layout/use-arrangement.ts';
import { SelectedProvider } from './session/selected.tsx';
import { createSession } from './session/session.ts';
import { WorkContext } from './session/session-context.ts';
import type { Place } from './session/session-types.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  /** Name of the set in addresses. */
  readonly name: string;
}

/** An open data set: its session, what the panels share, and the page of the address. */
export function Workspace({ catalogue, query, name }: Props) {
  const browser = useContext(BrowserAddressContext)!;
  const arrangement = useArrangement();
  const [isEmbedded] = useState(() => sitePlaceOf(browser.here()).embed);
  const [{ session, begun }] = useState(() => {
    const bar = isEmbedded ? embedBar(browser, browser.href) : browser;
    const names = { data: dataKey(name), sets: SETS };
    return { session: createSession({ catalogue, query }, names, browser.here(), bar), begun: location.href };
  });
  const address = useSignal(session.address);
  const subject = useSignal(session.subject);
  const kind = pageKind(address, catalogue, subject);
  const { asof, speaker } = address.view;
  const whole = useMemo(() => ({ catalogue, query }), [catalogue, query]);
  const tell = useMemo(() => teller(whole), [whole]);
  const told = useMemo(() => tell({ asof, speaker }), [tell, asof, speaker]);

  const [onPainted] = useState(() => firstPicture(pageParts(kind, !hasTabs(arrangement))));
  const work = useMemo(() => ({ ...told, whole, session, onPainted }), [told, whole, session, onPainted]);

  const navigation = useMemo(
    () => ({ href: (page: Page) => browser.href(session.href(page)), go: session.go }),
    [browser, session],
  );

  useEffect(
    function followBrowser() {
      const follow = (place: Place) => {
        if (wantedData(place) === name) session.follow(place);
      };
      const undo = browser.watch(follow);
      // The reader may have gone on before this was on the page.
      if (location.href !== begun) follow(browser.here());
      const disconnect = session.connect();
      return function stopFollowing() {
        undo();
        disconnect();
      };
    },
    [browser, session, begun, name],
  );

  const isSearching = address.view.filter.q !== '';
  useEffect(
    function searchFurther() {
      return isSearching ? afterFirstPicture(() => searchAllLanguages(name)) : undefined;
    },
    [isSearching, name],
  );

  const title = pageTitle(address, catalogue, subject);
  useEffect(
    function nameDocument() {
      document.title = title;
    },
    [title],
  );

  return (
    <WorkContext value={work}>
      <SelectedProvider>
        <NavigationContext value={navigation}>
          {isEmbedded ? <EmbedFrame kind={kind} /> : <PageFrame kind={kind} arrangement={arrangement} />}
          <EffectsAtOnce />
        </NavigationContext>
      </SelectedProvider>
    </WorkContext>
  );
}
