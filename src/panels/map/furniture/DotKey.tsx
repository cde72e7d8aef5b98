import './DotKey.css';
import { formatNumber, t } from '../../../i18n/t.ts';
import { LegendButton } from '../../../ui/LegendButton.tsx';
import type { KeyDot } from '../scene/grid.ts';

interface Props {
  /** The smaller first; none where the map draws no dots. */
  readonly dots: readonly KeyDot[];
}

/** What the size of a dot means, by two sizes with their numbers. */
export function DotKey({ dots }: Props) {
  if (dots.length === 0) return null;
  return (
    <div className="map-key" data-over-map="">
      <LegendButton className="map-key-words" topic="counts" label={t('map.dotKey')}>
        {t('map.dotKey')}
      </LegendButton>
      <ul className="map-key-dots">
        {dots.map(({ count, r }) => (
          <li key={count}>
            <svg width={2 * r} height={2 * r} aria-hidden="true">
              <circle cx={r} cy={r} r={r} />
            </svg>
            {formatNumber(count)}
          </li>
        ))}
      </ul>
    </div>
  );
}
