import './ReadingFiles.css';
import '../pages/page.css';
import { t } from '../../i18n/t.ts';
import type { Fetched } from '../../io/fetch-file.ts';
import { Button } from '../../ui/Button.tsx';
import { cancelOpening } from './opening.ts';
import { sizeText } from './size-text.ts';

interface Props {
  readonly host: string;
  readonly fetched: Fetched;
}

/** A file comes from another host: how much of it is there. */
export function FetchingFile({ host, fetched: { bytes, total } }: Props) {
  const done = sizeText(bytes);
  return (
    <div className="reading-files">
      <h1 tabIndex={-1}>{t('open.fetching', { host })}</h1>
      <p>{total === undefined ? done : t('open.bytes', { done, whole: sizeText(total) })}</p>
      <Button framed onClick={cancelOpening}>
        {t('open.cancel')}
      </Button>
    </div>
  );
}
