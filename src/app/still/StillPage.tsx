import { type ReactNode, useMemo } from 'react';
import type { OpenSet } from '../../core/store/open-set.ts';
import type { InOrder } from '../../core/store/query.ts';
import type { Page } from '../../core/view/view.ts';
import type { Elsewhere } from '../../panels/detail/other-record.ts';
import { NavigationContext } from '../../ui/navigation.ts';
import { type BrowserAddress, BrowserAddressContext } from '../address/browser-address.ts';
import { pageKind } from '../address/page-kind.ts';
import { LATE_PAGES } from '../layout/late-pages.ts';
import { createSession } from '../session/session.ts';
import { WorkContext } from '../session/session-context.ts';
import type { SetName } from '../session/session-types.ts';
import { picturedPage } from './pictured.ts';
import { StillEvent } from './StillEvent.tsx';
import { StillEvents } from './StillEvents.tsx';
import { StillFrame } from './StillFrame.tsx';
import { StillMissing } from './StillMissing.tsx';
import type { PictureOf } from './StillPicture.tsx';
import { StillScreen } from './StillScreen.tsx';
import { StillStory } from './StillStory.tsx';
import { StillTable } from './StillTable.tsx';

interface Props {
  readonly set: OpenSet;
  /** The set's name, and those of all sets. */
  readonly name: SetName;
  /** Undefined for the document that answers what leads nowhere. */
  readonly page: Page | undefined;
  /** The address of the page below the site's base. */
  readonly address: string;
  /** The site's base without a slash at its end. */
  readonly base: string;
  /** The event in the other packages, on the page of one. */
  readonly elsewhere: readonly Elsewhere[];
  /** The pictures of what the page shows. */
  readonly pictureOf: PictureOf;
  /** The day of the event in known order, where it is known. */
  readonly day: InOrder | undefined;
}

/** A browser that is nowhere: documents are written before anybody reads them. */
function nowhere(address: string, base: string): BrowserAddress {
  return {
    push: () => false,
    replace: () => false,
    visit: () => undefined,
    redirect: () => undefined,
    here: () => ({ pathname: address, search: '' }),
    href: (at) => base + at,
    watch: () => () => undefined,
  };
}

const nothing = () => undefined;

/** All that a document says before the app is there, by the app's own components: the same words in the same places. */
export function StillPage({ set, name, page, address, base, elsewhere, pictureOf, day }: Props) {
  const { catalogue, query } = set;
  const browser = useMemo(() => nowhere(address, base), [address, base]);
  const session = useMemo(() => createSession(set, name, browser.here(), browser), [set, name, browser]);
  const work = { catalogue, query, whole: set, session, onPainted: nothing };
  const navigation = { href: (to: Page) => browser.href(session.href(to)), go: nothing };
  const kind = page ? pageKind(session.address.get(), catalogue, session.subject.get()) : 'missing';

  function content(): ReactNode {
    if (!page || kind === 'missing') return <StillMissing />;
    const pictured = picturedPage(page);
    const id = page.name === 'event' ? page.id : catalogue.info.leadEvent;
    if (kind === 'screen') {
      return (
        <StillScreen height={page.name === 'event' ? 'half' : 'low'}>
          {id !== undefined && (
            <StillEvent
              {...{ id, elsewhere, day }}
              picture={pictureOf(pictured)}
              isWhole={page.name === 'event'}
            />
          )}
        </StillScreen>
      );
    }
    if (kind === 'table') return <StillTable />;
    if (kind === 'story') return <StillStory pictureOf={pictureOf} />;
    const Text = LATE_PAGES[kind];
    const picture = pictured && pictureOf(pictured);
    return (
      <>
        <Text />
        {picture && pictured.name !== 'event' && <StillEvents page={pictured} picture={picture} />}
      </>
    );
  }

  return (
    <BrowserAddressContext value={browser}>
      <WorkContext value={work}>
        <NavigationContext value={navigation}>
          <StillFrame kind={kind}>{content()}</StillFrame>
        </NavigationContext>
      </WorkContext>
    </BrowserAddressContext>
  );
}
