import './ScaleBar.css';
import { roundScale } from './bar-length.ts';
import { lengthWords } from './length-words.ts';

interface Props {
  readonly metresPerPixel: number;
}

/** Px that the bar takes at most. */
const MOST = 84;

/** A round length on the ground and how long it is on the map. */
export function ScaleBar({ metresPerPixel }: Props) {
  const { metres, px } = roundScale(metresPerPixel, MOST);
  return (
    <div className="map-scale" data-over-map="">
      <span translate="no">{lengthWords(metres)}</span>
      <div className="map-scale-bar" style={{ inlineSize: px }} />
    </div>
  );
}
