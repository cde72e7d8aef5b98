import './OneSource.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { t } from '../../i18n/t.ts';
import { LegendButton } from '../../ui/LegendButton.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly item: EventItem;
  /** The row is the one that Tab goes to. */
  readonly tabbable: boolean;
}

/** A small ring at an event that a single source reports, in a set where others have more; it leads to what it means. */
export function OneSource({ catalogue, item, tabbable }: Props) {
  if (catalogue.origins < 2 || item.origins !== 1) return null;
  return (
    <span className="list-one-source">
      <LegendButton topic="one-source" label={t('list.oneSource')} tabIndex={tabbable ? 0 : -1}>
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <circle cx="4" cy="4" r="3" />
        </svg>
      </LegendButton>{' '}
    </span>
  );
}
