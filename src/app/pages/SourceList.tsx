import './SourceList.css';
import './page.css';
import { useMemo, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { useWork } from '../session/session-context.ts';
import { SourceEntry } from './SourceEntry.tsx';
import { sourceGroups } from './source-groups.ts';
import type { Support } from './support.ts';

/** So few are seen at a glance. */
const FEW = 12;

/** What rests on a source that bears nothing. */
const NOTHING: Support = { rows: [], paragraphs: [] };

interface Props {
  /** What rests on each source; undefined while that is not known. */
  readonly support: ReadonlyMap<string, Support> | undefined;
  /** Whether the set is small enough to open every event. */
  readonly isSmall: boolean;
}

/** The documents by who stands behind them; a search where they are many. */
export function SourceList({ support, isSmall }: Props) {
  const { sources, origins } = useWork().catalogue;
  const [text, setText] = useState('');
  const groups = useMemo(
    () => sourceGroups(sources, text, (id) => support?.get(id)?.rows.length ?? 0),
    [sources, support, text],
  );
  const documents = t('sources.count', { n: sources.length });
  const found = groups.reduce((sum, group) => sum + group.sources.length, 0);
  const all =
    origins === 1 ? t('sources.oneOrigin', { documents }) : t('sources.ofOrigins', { documents, n: origins });
  return (
    <>
      <div className="source-search">
        {sources.length > FEW && <SearchField label={t('sources.search')} value={text} onChange={setText} />}
        <p className="quiet" role="status">
          {found === sources.length ? all : t('sources.found', { n: found, documents })}
        </p>
      </div>
      {!isSmall && <p className="quiet">{t('sources.tooMany')}</p>}
      {groups.length === 0 && <p>{t('sources.none')}</p>}
      {groups.map((group) => (
        <section key={group.origin} className="source-group">
          <h2>
            <bdi>{group.origin}</bdi>{' '}
            {group.sources.length > 1 && (
              <bdi className="source-count">{t('sources.count', { n: group.sources.length })}</bdi>
            )}
          </h2>
          {group.sources.map((source) => (
            <SourceEntry
              key={source.id}
              source={source}
              support={support && (support.get(source.id) ?? NOTHING)}
            />
          ))}
        </section>
      ))}
    </>
  );
}
