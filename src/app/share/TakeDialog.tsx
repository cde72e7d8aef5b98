import './ShareDialog.css';
import './TakeDialog.css';
import { useState } from 'react';
import type { ExportFormat } from '../../core/export/exporter.ts';
import { slugOf } from '../../core/import/package/clean-text.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { MOST_TAKEN, type Taking } from '../../io/take/take-client.ts';
import { Button } from '../../ui/Button.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { figureNotes } from '../figure/figure-notes.ts';
import { useShownView } from '../figure/shown-view.ts';
import { AcledTerms } from './AcledTerms.tsx';
import { CopyField } from './CopyField.tsx';
import { TakeDownload } from './TakeDownload.tsx';
import { TakeFormats } from './TakeFormats.tsx';
import { useTaking } from './use-taking.ts';

interface Props {
  /** How the set is cited, in a line. */
  readonly source: string;
  /** The whole address of the view. */
  readonly link: string;
  /** It has been closed, in whatever way. */
  readonly onClose: () => void;
}

interface ChoiceProps extends Omit<Props, 'onClose'> {
  readonly taking: Taking;
  readonly title: string;
  readonly licence: { readonly name: string; readonly title: string; readonly url: string };
}

/** What is chosen of a selection that has been collected. */
function TakeChoice({ taking, title, licence, source, link }: ChoiceProps) {
  const [format, setFormat] = useState<ExportFormat>('data-package');
  const [isAgreed, setAgreed] = useState(false);
  const { total, weighed } = taking;
  const hasTerms = licence.name === 'ACLED';
  if (total === 0) return <p className="share-part">{t('take.empty')}</p>;
  return (
    <>
      {total > MOST_TAKEN && (
        <p className="share-part">{t('take.tooMany', { most: formatNumber(MOST_TAKEN), total })}</p>
      )}
      <TakeFormats weighed={weighed} value={format} onChange={setFormat} />
      <section className="share-part">
        <p>
          {t('take.licence')}:{' '}
          <a href={licence.url} target="_blank" rel="noreferrer">
            <bdi>{licence.title}</bdi>
          </a>
        </p>
        <CopyField label={t('take.cite')} text={source} isLong />
        <CopyField label={t('take.view')} text={link} />
      </section>
      {hasTerms && <AcledTerms terms={licence.url} isAgreed={isAgreed} onAgree={setAgreed} />}
      <TakeDownload
        taking={taking}
        format={format}
        name={slugOf(title) || 'events'}
        isHeldBack={hasTerms && !isAgreed}
      />
    </>
  );
}

/** The events that are shown as a file of a format that the reader chooses, with what that cannot hold. */
export function TakeDialog({ source, link, onClose }: Props) {
  const dialog = useModal();
  const [view] = useState(useShownView());
  const { catalogue, query, filter, span } = view;
  const { info, actors, places, sources, categories } = catalogue;
  const { title, timeZone, ground, licence } = info;
  const from = {
    title,
    timeZone,
    ...(ground && { ground }),
    source,
    licence: { name: licence.name, title: licence.title, path: licence.url },
    link,
    tables: { actors, places, sources, categories },
  };
  const { state, again } = useTaking(from, { query, filter, span });
  const found = state.step === 'ready' ? state.taking.total : undefined;

  return (
    <dialog ref={dialog} className="share" aria-labelledby="take-title" onClose={onClose}>
      <div className="share-head">
        <h2 id="take-title">{t('take.title')}</h2>
        <bdi className="share-of">{title}</bdi>
        <Button framed onClick={() => dialog.current?.close()}>
          {t('take.close')}
        </Button>
      </div>
      <ul className="take-notes">
        {figureNotes(view, found, []).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {state.step === 'gathering' && (
        <p className="share-part" role="status">
          {t('take.gathering')}
        </p>
      )}
      {state.step === 'failed' && (
        <p className="share-part" role="alert">
          {t('take.failed', { reason: state.reason })}{' '}
          <Button framed onClick={again}>
            {t('app.retry')}
          </Button>
        </p>
      )}
      {state.step === 'ready' && (
        <TakeChoice taking={state.taking} title={title} licence={licence} source={source} link={link} />
      )}
    </dialog>
  );
}
