import './ShareDialog.css';
import './SiteDialog.css';
import './TakeDialog.css';
import { MOST_IN_PACKAGE } from '../../core/import/package/package-builder.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { MOST_DOCUMENTS, type SiteFiles } from '../../io/take/site-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { sizeText } from '../open/size-text.ts';
import { siteSize } from './site-text.ts';
import type { SiteState } from './use-site.ts';

interface Props {
  readonly files: SiteFiles;
  readonly state: SiteState;
  /** Events of the set that is open. */
  readonly total: number;
  /** Its actors and places. */
  readonly others: number;
  /** All of them go into the site, however many. */
  readonly isWhole: boolean;
  /** In how many languages pages are written. */
  readonly languages: number;
  readonly isHeldBack: boolean;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

/** What a site will hold and how large it will be; its making, and what came of that. */
export function SiteMaking(props: Props) {
  const { files, state, total, others, isWhole, languages, isHeldBack, onMake, onCancel } = props;
  const events = isWhole ? total : Math.min(total, MOST_IN_PACKAGE);
  const hasPages = events <= MOST_DOCUMENTS;
  const about = siteSize(files, { events, pages: hasPages ? events + others : 0, languages });
  const isMaking = state.step === 'making';
  return (
    <section className="share-part" aria-labelledby="site-make">
      <h3 id="site-make">{t('site.make')}</h3>
      <p>
        {events < total
          ? t('site.holdsSome', { most: formatNumber(events), total })
          : t('site.holds', { total })}
      </p>
      {!isWhole && <p>{t('site.undated')}</p>}
      <p>
        {hasPages
          ? t('site.pages')
          : t('site.noPages', { most: formatNumber(MOST_DOCUMENTS), page: '404.html' })}
      </p>
      <p className="take-quiet">{t('site.unknownAddress')}</p>
      <div className="share-ways">
        <Button framed className="site-make" disabled={isMaking || isHeldBack} onClick={onMake}>
          {t('site.zip')}
        </Button>
        {isMaking ? (
          <>
            <progress aria-label={t('site.making')} max={1} value={state.part} />
            <Button framed onClick={onCancel}>
              {t('site.cancel')}
            </Button>
          </>
        ) : (
          <span className="take-quiet">
            {t('site.about', { size: sizeText(about.bytes), files: formatNumber(about.files) })}
          </span>
        )}
      </div>
      <div role="status">
        {isMaking && t('site.making')}
        {state.step === 'cancelled' && t('site.cancelled')}
        {state.step === 'done' &&
          t('site.done', { size: sizeText(state.size), files: formatNumber(state.files) })}
      </div>
      {state.step === 'failed' && <p role="alert">{t('take.failed', { reason: state.reason })}</p>}
    </section>
  );
}
