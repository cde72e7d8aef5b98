import './Notices.css';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { searchAllLanguages } from '../data/datasets.ts';

interface Props {
  /** Name of the set that is searched. */
  readonly name: string;
}

/** Says that a search goes through the words of the page's language alone, and offers to fetch the others again. */
export function SearchNotice({ name }: Props) {
  return (
    <div className="notice">
      <p>{t('search.narrow')}</p>
      <Button framed onClick={() => searchAllLanguages(name)}>
        {t('app.retry')}
      </Button>
    </div>
  );
}
