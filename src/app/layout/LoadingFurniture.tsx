import './LoadingFurniture.css';
import './SiteHeader.css';
import './furniture.css';
import '../../panels/detail/account-styles.ts';
import '../still/Still.css';
import '../../ui/sheet-styles.ts';
import { useEffect, useState } from 'react';
import { madeCount } from '../../core/view/data-name.ts';
import { t } from '../../i18n/t.ts';
import { setWords } from '../data/set-words.ts';
import { hasTabs } from './arrangement.ts';
import { useArrangement } from './use-arrangement.ts';

/** A load that is over within this many ms says nothing, so that nothing flashes. */
const QUIET = 300;

interface Props {
  /** Name of the set. */
  readonly name: string;
  /** How much of it there is, up to 1; undefined while that is not known. */
  readonly part: number | undefined;
}

/** The page's furniture while the data come; over it stands the text of the document, where that has any. */
export function LoadingFurniture({ name, part }: Props) {
  const arrangement = useArrangement();
  const isNarrow = hasTabs(arrangement) || arrangement === 'column';
  const [late, setLate] = useState(false);
  const count = madeCount(name);
  const title = count === undefined ? setWords(name).title : t('app.madeSet', { n: count });

  const words = count === undefined ? t('app.loading', { title }) : t('app.making', { n: count });

  useEffect(function speakUp() {
    const timer = setTimeout(() => setLate(true), QUIET);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className="furniture" data-arrangement={arrangement} data-tabs={isNarrow || undefined}>
      <header className="site-header" data-fold={isNarrow ? 3 : undefined}>
        <p className="site-title">{title}</p>
      </header>
      {!isNarrow && <div className="filter-row" />}
      <div className="content" aria-busy="true">
        <div className="waiting-words" role="status">
          {late && (
            <>
              <p>{words}</p>
              <progress aria-label={words} value={part} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
