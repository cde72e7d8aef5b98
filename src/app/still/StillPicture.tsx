import './StillPlain.css';
import { t } from '../../i18n/t.ts';
import type { Pictured } from './pictured.ts';

/** A still of map and timeline, drawn while the site is built. */
export interface Picture {
  readonly address: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** It has a map above the timeline. */
  readonly hasMap: boolean;
}

/** The picture of a page, or without one of the view on which a set opens; none where the site has none. */
export type PictureOf = (page: Pictured | undefined) => Picture | undefined;

interface Props {
  readonly picture: Picture;
  /** What it is of, and when that was. */
  readonly title: string;
  readonly when: string;
}

export function StillPicture({ picture: { address, width, height, hasMap }, title, when }: Props) {
  const words = t(hasMap ? 'app.stillPicture' : 'app.stillTime', { title, when });
  return (
    <img className="still-picture" src={address} width={width} height={height} alt={words} loading="lazy" />
  );
}
