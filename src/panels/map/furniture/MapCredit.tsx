import './MapCredit.css';
import type { ReactNode } from 'react';
import { meets } from '../../../core/space/mercator.ts';
import { type Viewport, worldBox, zoomOfView } from '../../../core/space/viewport.ts';
import { t } from '../../../i18n/t.ts';
import { LegendButton } from '../../../ui/LegendButton.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import type { InView } from '../asked/in-view.ts';
import { type Basemap, cityBox } from '../basemap/basemap.ts';
import { lengthWords } from './length-words.ts';

interface Props {
  /** What the map shows, once that is known. */
  readonly view: Viewport | undefined;
  readonly basemap: Basemap | undefined;
  /** Signs in it that the legend explains. */
  readonly signs: InView['signs'];
  /** What else is said of the ground. */
  readonly children?: ReactNode;
}

/** From these zooms on the picture says how good its outlines are, and what the soft edge of the Green Zone means. */
const SAYS_ACCURACY = 14.75;
const SAYS_ZONE = 10.5;
/** From here on something of Baghdad itself is drawn. */
const SHOWS_CITY = 7.5;

/** Who made the map and how far it can be trusted: a line, or on a small map what a button opens. */
export function MapCredit(props: Props) {
  return (
    <div className="map-credit">
      <div className="map-credit-line" data-over-map="">
        <CreditWords {...props} />
      </div>
      <div className="map-credit-fold" data-over-map="">
        <Popover
          className="map-credit-button"
          label={t('map.sources')}
          sign={<span className="map-credit-sign">i</span>}
        >
          <div>
            <CreditWords {...props} />
          </div>
        </Popover>
      </div>
    </div>
  );
}

function CreditWords({ view, basemap, signs, children }: Props) {
  const zoom = view ? zoomOfView(view) : 0;
  const showsSoftEdge =
    view !== undefined &&
    zoom >= SAYS_ZONE &&
    basemap?.get('zone-west')?.some(({ paths }) => meets(paths[0].box, worldBox(view)));
  const grid = basemap?.get('grid')?.[0];
  const city = cityBox(basemap);
  const showsCity =
    view !== undefined && city !== undefined && zoom >= SHOWS_CITY && meets(city, worldBox(view));
  const isOfTiles = basemap?.has('cell') && !showsCity;
  const explained = [
    ...signs.map((sign) => [sign, `map.${sign}Sign`] as const),
    ...(showsSoftEdge ? [['zone', 'map.zoneNote'] as const] : []),
  ];
  return (
    <>
      {explained.length > 0 && (
        <span className="map-accuracy map-explained">
          {explained.map(([topic, words]) => (
            <LegendButton key={topic} className="map-sign-words" topic={topic} label={t(words)}>
              {t(words)}
            </LegendButton>
          ))}
        </span>
      )}
      {zoom >= SAYS_ACCURACY && <span className="map-accuracy">{t('map.accuracy')}</span>}
      {grid && <span className="map-accuracy">{t('map.gridNote', { length: lengthWords(grid.size) })}</span>}
      {children}
      <span>{t(isOfTiles ? 'map.attributionOfTiles' : 'map.attribution')}</span>
    </>
  );
}
