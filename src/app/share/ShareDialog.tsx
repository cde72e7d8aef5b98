import './ShareDialog.css';
import { useContext, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { SETS, versionOfSet } from '../address/site-place.ts';
import { useSelected } from '../session/selected.tsx';
import { useWork } from '../session/session-context.ts';
import { CiteSection } from './CiteSection.tsx';
import { CopyField } from './CopyField.tsx';
import { citation } from './citation.ts';
import { EmbedSection } from './EmbedSection.tsx';
import { SiteDialog } from './SiteDialog.tsx';
import { shareLinks } from './share-links.ts';
import { TakeDialog } from './TakeDialog.tsx';

interface Props {
  /** It has been closed, in whatever way. */
  readonly onClose: () => void;
}

/** Links to what is shown, the code to embed it, and how to cite it. */
export function ShareDialog({ onClose }: Props) {
  const { catalogue, session } = useWork();
  const { family } = useSelected();
  const browser = useContext(BrowserAddressContext)!;
  const dialog = useModal();
  const { zone, info, sources } = catalogue;
  const event = family?.event;
  const [links] = useState(() =>
    shareLinks(session.settle(), { zone, sets: SETS, name: info.name, event: event?.id }),
  );
  const [taking, setTaking] = useState<'events' | 'site'>();
  const whole = (address: string) => location.origin + browser.href(address);
  const version = versionOfSet(info.name);
  const title = event?.title ?? info.title;

  const cited = {
    title: event?.title,
    set: info.title,
    version,
    source: event && sources[event.source],
    address: whole(links.pinned ?? links.short),
    accessed: new Date(),
  };
  return (
    <>
      <dialog ref={dialog} className="share" aria-labelledby="share-title" onClose={onClose}>
        <header className="share-head">
          <h2 id="share-title">{t('app.share')}</h2>
          <bdi className="share-of">{title}</bdi>
          <Button framed onClick={() => dialog.current?.close()}>
            {t('share.close')}
          </Button>
        </header>
        <section className="share-part" aria-labelledby="share-link">
          <h3 id="share-link">{t('share.link')}</h3>
          <CopyField label={t(event ? 'share.event' : 'share.page')} text={whole(links.short)} />
          <CopyField label={t('share.view')} note={t('share.viewNote')} text={whole(links.whole)} />
          {links.pinned !== undefined && (
            <CopyField label={t('share.pinned')} note={t('share.pinnedNote')} text={whole(links.pinned)} />
          )}
          {'share' in navigator && (
            <Button
              framed
              className="share-system"
              onClick={() => navigator.share({ title, url: whole(links.whole) }).catch(() => undefined)}
            >
              {t('share.system')}
            </Button>
          )}
        </section>
        <section className="share-part" aria-labelledby="share-take">
          <h3 id="share-take">{t('take.open')}</h3>
          <p>{t('take.lead')}</p>
          <div className="share-ways">
            <Button framed aria-haspopup="dialog" onClick={() => setTaking('events')}>
              {t('take.title')}
            </Button>
            <Button framed aria-haspopup="dialog" onClick={() => setTaking('site')}>
              {t('site.open')}
            </Button>
          </div>
        </section>
        <EmbedSection view={links.view} zone={zone} version={version} title={title} whole={whole} />
        <CiteSection
          cited={cited}
          address={whole(links.whole)}
          onPrint={() => {
            dialog.current?.close();
            window.print();
          }}
        />
      </dialog>
      {taking === 'events' && (
        <TakeDialog
          source={citation({ ...cited, title: undefined, source: undefined })}
          link={whole(links.whole)}
          onClose={() => setTaking(undefined)}
        />
      )}
      {taking === 'site' && <SiteDialog onClose={() => setTaking(undefined)} />}
    </>
  );
}
