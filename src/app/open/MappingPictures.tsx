import './MappingPictures.css';
import '../pages/page.css';
import { useEffect, useRef } from 'react';
import { type KeptSet, keptDataset } from '../../core/dataset/kept-set.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { openSet } from '../../core/store/open-set.ts';
import { firstMap } from '../../core/view/opening-map.ts';
import { language } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import { readTheme } from '../../ui/theme.ts';
import { canvasMeasure, paintFigure } from '../figure/figure-files.ts';
import { type FigurePart, mapPart, timelinePart } from '../figure/figure-parts.ts';
import type { ShownView } from '../figure/shown-view.ts';
import { pageFonts } from '../figure/whole-figure.ts';

const WIDTH = 420;
const MAP_HEIGHT = 240;
const DENSITY = 2;

/** A set as it is first shown: all of it, in one lane for each category. */
function viewOf(set: KeptSet): ShownView {
  const whole = openSet(keptDataset(set));
  const { catalogue, query } = whole;
  return {
    ...{ catalogue, whole, query, everywhere: query },
    ...{ filter: NO_FILTER, withinMap: false, lanes: 'category', axis: language().direction },
    ...{ span: catalogue.firstSpan, map: firstMap(catalogue), selected: undefined },
  };
}

interface PictureProps {
  readonly label: string;
  readonly set: KeptSet;
  readonly make: (view: ShownView, measure: Measure) => Promise<FigurePart>;
}

function Picture({ label, set, make }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(
    function paint() {
      let isWanted = true;
      make(viewOf(set), canvasMeasure()).then(
        (part) => isWanted && canvas.current && paintFigure(canvas.current, part, readTheme(), DENSITY),
        // Counts and the first event are told in words; without a picture they are still there.
        () => undefined,
      );
      return () => {
        isWanted = false;
      };
    },
    [set, make],
  );
  return <canvas ref={canvas} className="mapping-picture" role="img" aria-label={label} />;
}

const timeline: PictureProps['make'] = (view, measure) => timelinePart(view, WIDTH, measure);
const map: PictureProps['make'] = (view, measure) =>
  mapPart(view, WIDTH, MAP_HEIGHT, pageFonts().sans, measure);

/** The first rows of a table on timeline and map, as their columns are understood just now. */
export function MappingPictures({ set }: { readonly set: KeptSet }) {
  return (
    <figure className="mapping-pictures">
      <Picture label={t('timeline.region')} set={set} make={timeline} />
      <Picture label={t('map.region')} set={set} make={map} />
      <figcaption className="quiet">{t('map.attribution')}</figcaption>
    </figure>
  );
}
