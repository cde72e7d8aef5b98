import './ZoomButtons.css';
import { t } from '../../../i18n/t.ts';

interface Props {
  readonly onZoom: (levels: number) => void;
}

/** The two buttons at the map's top end. */
export function ZoomButtons({ onZoom }: Props) {
  return (
    <div className="map-zoom" data-over-map="">
      <button
        type="button"
        className="map-zoom-button"
        aria-label={t('map.zoomIn')}
        onClick={() => onZoom(1)}
      >
        +
      </button>
      <button
        type="button"
        className="map-zoom-button"
        aria-label={t('map.zoomOut')}
        onClick={() => onZoom(-1)}
      >
        −
      </button>
    </div>
  );
}
