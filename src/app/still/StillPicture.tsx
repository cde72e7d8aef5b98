import './StillPlain.css';
import { t } from '../../i18n/t.ts';

/** A still of map and timeline, drawn while the site is built. */
export interface Picture {
  readonly address: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** It has a map above the timeline. */
  readonly hasMap: boolean;
}

interface Props {
  readonly picture: Picture;
  /** What it is of, and when that was. */
  readonly title: string;
  readonly when: string;
}

export function StillPicture({ picture: { address, width, height, hasMap }, title, when }: Props) {
  const words = hasMap ? t('app.stillPicture', { title, when }) : t('app.stillTime', { title, when });
  return (
    <img className="still-picture" src={address} width={width} height={height} alt={words} loading="lazy" />
  );
}
