import './StillPlain.css';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import { useWork } from '../session/session-context.ts';

/** A still of map and timeline, drawn while the site is built. */
export interface Picture {
  readonly address: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** It has a map above the timeline. */
  readonly hasMap: boolean;
}

/** The picture of an event, or without one of the view on which a set opens; none where the site has none. */
export type PictureOf = (event: string | undefined) => Picture | undefined;

interface Props {
  readonly picture: Picture;
  /** What it is of. */
  readonly event: EventRecord;
}

export function StillPicture({ picture: { address, width, height, hasMap }, event }: Props) {
  const { catalogue } = useWork();
  const shown = { title: event.title, when: formatEventDate(event, catalogue.zone, 'long') };
  const words = t(hasMap ? 'app.stillPicture' : 'app.stillTime', shown);
  return (
    <img className="still-picture" src={address} width={width} height={height} alt={words} loading="lazy" />
  );
}
