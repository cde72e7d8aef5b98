import './LegendEntry.css';
import type { Ref } from 'react';
import type { CategoryRow } from '../../core/model/tables.ts';
import type { Status } from '../../core/model/vocabulary.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import type { LegendTopic } from '../../ui/legend-signal.ts';
import { LegendSign } from './LegendSign.tsx';

interface Props {
  readonly topic: LegendTopic;
  readonly categories: readonly CategoryRow[];
  /** It is what was asked for. */
  readonly isAsked: boolean;
  readonly ref?: Ref<HTMLLIElement>;
  /** How many events it is about; absent where no filter can show them. */
  readonly found?: number;
  readonly statuses: readonly Status[];
  readonly onShow: (statuses: readonly Status[]) => void;
}

function wordsOf(topic: LegendTopic, categories: readonly CategoryRow[]): string {
  const titles = categories.map(({ title }) => title);
  return t(`legend.${topic}`, { list: formatList(titles, 'each') });
}

/** A sign, what it means, and a way to the events that have it. */
export function LegendEntry({ topic, categories, isAsked, ref, found, statuses, onShow }: Props) {
  const words = wordsOf(topic, categories);
  return (
    <li
      ref={ref}
      className="legend-entry"
      tabIndex={isAsked ? -1 : undefined}
      data-asked={isAsked || undefined}
    >
      <LegendSign topic={topic} symbols={categories.map(({ symbol }) => symbol)} />
      <p>
        {words}
        {found !== undefined && found > 0 && (
          <>
            {' '}
            <button
              type="button"
              className="legend-show"
              aria-label={t('legend.showOf', {
                n: found,
                words: formatList(
                  statuses.map((status) => t(`facets.${status}`)),
                  'each',
                ),
              })}
              onClick={() => onShow(statuses)}
            >
              {t('legend.show')}
            </button>
          </>
        )}
      </p>
    </li>
  );
}
