import type { Dataset, EventItem } from '../../core/dataset/dataset.ts';
import { t } from '../../i18n/t.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly item: EventItem;
}

/** A small ring at an event that a single source reports, in a set where others have more. */
export function OneSource({ dataset, item }: Props) {
  if (dataset.origins < 2 || item.origins !== 1) return null;
  return (
    <span className="list-one-source" title={t('list.oneSource')}>
      <svg viewBox="0 0 8 8" aria-hidden="true">
        <circle cx="4" cy="4" r="3" />
      </svg>
      <VisuallyHidden>{t('list.oneSource')}</VisuallyHidden>{' '}
    </span>
  );
}
