import './ScaleBar.css';
import { t } from '../../../i18n/t.ts';
import { roundScale } from './bar-length.ts';

interface Props {
  readonly metresPerPixel: number;
}

/** Px that the bar takes at most. */
const MOST = 84;

/** A round length on the ground and how long it is on the map. */
export function ScaleBar({ metresPerPixel }: Props) {
  const { metres, px } = roundScale(metresPerPixel, MOST);
  const words = metres < 1000 ? t('map.metres', { n: metres }) : t('map.kilometres', { n: metres / 1000 });
  return (
    <div className="map-scale" data-over-map="">
      <span translate="no">{words}</span>
      <div className="map-scale-bar" style={{ inlineSize: px }} />
    </div>
  );
}
