import './PaperPictures.css';
import { useLayoutEffect, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { paperTheme } from '../../ui/paper-theme.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import { canvasMeasure, paintFigure } from './figure-files.ts';
import { type FigurePart, mapParts, timelinePart } from './figure-parts.ts';
import type { ShownView } from './shown-view.ts';
import { pageFonts } from './whole-figure.ts';

/** What lies between the margins of A4 and Letter, px, and how much of it a map takes. */
const WIDTH = 680;
const MAP_HEIGHT = 330;
/** Dots per px: as printers have, and of many pictures, which a phone is to hold at once. */
const DENSITY = { one: 3, many: 2 } as const;

interface Props {
  readonly shown: ShownView;
  /** Whether the page has such pictures of many views. */
  readonly isOneOfMany?: boolean;
}

/** What is to be painted, better each time; the first without waiting where the data answer at once. */
type Make = (view: ShownView, measure: Measure) => AsyncIterable<FigurePart>;

const timeline: Make = async function* (view, measure) {
  yield await timelinePart(view, WIDTH, measure);
};
const map: Make = (view, measure) => mapParts(view, WIDTH, MAP_HEIGHT, pageFonts().sans, measure);

/** A picture made for paper. It is there by the time the page is laid out, where the data answer at once; before that it takes no room. */
function Picture({
  label,
  make,
  shown,
  isOneOfMany,
}: { readonly label: string; readonly make: Make } & Props) {
  const canvas = useRef<HTMLCanvasElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: paper shows the view as it was when it was asked for
  useLayoutEffect(function paint() {
    const paper = canvas.current!;
    const paintAll = async () => {
      for await (const part of make(shown, canvasMeasure())) {
        paintFigure(paper, part, paperTheme(), isOneOfMany ? DENSITY.many : DENSITY.one);
        paper.hidden = false;
      }
    };
    // What cannot be drawn is missing on the screen, too, which says why.
    paintAll().catch(() => undefined);
  }, []);
  return <canvas ref={canvas} className="paper-picture" role="img" aria-label={label} hidden />;
}

/** Timeline and map on paper, as wide as it is; without a timeline where the day in order stands there as text. */
export function PaperPictures({ hasText = false, ...props }: Props & { readonly hasText?: boolean }) {
  return (
    <>
      {!hasText && <Picture label={t('timeline.region')} make={timeline} {...props} />}
      <div className="paper-map">
        <Picture label={t('map.region')} make={map} {...props} />
        <p className="paper-credit">{t('map.attribution')}</p>
      </div>
    </>
  );
}
