import './ShareDialog.css';
import './SiteDialog.css';
import './TakeDialog.css';
import { useState } from 'react';
import { own } from '../../base/own.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { useWork } from '../session/session-context.ts';
import { AcledTerms } from './AcledTerms.tsx';
import { SiteMaking } from './SiteMaking.tsx';
import { SiteWishesForm, type Wishes } from './SiteWishesForm.tsx';
import { FIRST_COLOUR } from './site-colour.ts';
import { hostWords, languagesOf, limitWords, ownTitle, readMeText } from './site-text.ts';
import { useSite, useSiteFiles } from './use-site.ts';

interface Props {
  /** It has been closed, in whatever way. */
  readonly onClose: () => void;
}

/** The whole page with the set that is open as its own first one, in a zip for any static host. */
export function SiteDialog({ onClose }: Props) {
  const dialog = useModal();
  const work = useWork();
  const { info, total, actors, places } = work.whole.catalogue;
  const [wishes, setWishes] = useState<Wishes>({
    title: ownTitle(info),
    colour: FIRST_COLOUR,
    languages: languagesOf(info),
  });
  const [isAgreed, setAgreed] = useState(false);
  const { files, again } = useSiteFiles();
  const { state, make, cancel } = useSite(work);
  const title = wishes.title.trim();
  const hasTerms = info.licence.name === 'ACLED';

  return (
    <dialog ref={dialog} className="share" aria-labelledby="site-title" onClose={onClose}>
      <div className="share-head">
        <h2 id="site-title">{t('site.open')}</h2>
        <bdi className="share-of">{info.title}</bdi>
        <Button framed onClick={() => dialog.current?.close()}>
          {t('site.close')}
        </Button>
      </div>
      <div className="share-part">
        <p>{t('site.lead')}</p>
        <SiteWishesForm wishes={wishes} onChange={setWishes} isFixed={state.step === 'making'} />
      </div>
      {hasTerms && <AcledTerms terms={info.licence.url} isAgreed={isAgreed} onAgree={setAgreed} />}
      {!isSecureContext && (
        <p className="share-part" role="alert">
          {t('site.needsHttps')}
        </p>
      )}
      {typeof files === 'string' && (
        <p className="share-part" role="alert">
          {t('take.failed', { reason: files })}{' '}
          <Button framed onClick={again}>
            {t('app.retry')}
          </Button>
        </p>
      )}
      {typeof files === 'object' && (
        <SiteMaking
          {...{ files, state, total }}
          others={actors.length + places.length}
          isWhole={own(files.packages, info.name) !== undefined}
          languages={wishes.languages.length}
          isHeldBack={(hasTerms && !isAgreed) || title === '' || !isSecureContext}
          onMake={() => void make(files, { ...wishes, title, readMe: readMeText(title) })}
          onCancel={cancel}
        />
      )}
      <section className="share-part" aria-labelledby="site-host">
        <h3 id="site-host">{t('site.host')}</h3>
        <p>
          {t('site.hostText')} {t('site.sameWords', { file: 'read-me.txt' })}
        </p>
        <ul className="site-hosts">
          {hostWords().map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p className="take-quiet">{limitWords()}</p>
      </section>
    </dialog>
  );
}
