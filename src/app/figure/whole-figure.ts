import { BY_DATE } from '../../core/store/query.ts';
import { describePrecision } from '../../i18n/dates.ts';
import { clocksOf, formatDateAlone } from '../../i18n/event-date.ts';
import { language } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import { wrapped } from '../../panels/timeline/scene/lane-titles.ts';
import type { Pen } from '../../ui/pen/pen.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import type { Theme } from '../../ui/theme.ts';
import { figureNotes } from './figure-notes.ts';
import { type FigurePart, mapPart, timelinePart } from './figure-parts.ts';
import type { ShownView } from './shown-view.ts';

const WIDTH = 1040;
const EDGE = 24;
const INNER = WIDTH - 2 * EDGE;
const MAP_HEIGHT = 460;
/** Px between the parts. */
const GAP = 16;
const TITLE = { size: 26, line: 34 } as const;
const TEXT = { size: 13, line: 19 } as const;
/** Of the events of the span so many are asked for their sources. */
const MOST = 2000;

interface Fonts {
  readonly serif: string;
  readonly sans: string;
}

/** A line of text; `y` is its middle. */
interface Line {
  readonly text: string;
  readonly y: number;
  readonly font: string;
  readonly colour: 'ink' | 'muted';
}

/** The families of the page's fonts. */
export function pageFonts(): Fonts {
  const style = getComputedStyle(document.documentElement);
  return { serif: style.getPropertyValue('--serif').trim(), sans: style.getPropertyValue('--sans').trim() };
}

async function notesOf(view: ShownView): Promise<readonly string[]> {
  const { query, filter, span } = view;
  const [found, { items }] = await Promise.all([
    query.count(filter),
    query.page(filter, span, BY_DATE, 0, MOST),
  ]);
  return figureNotes(view, found, items);
}

/**
 * A view as one picture: what it is about, timeline, map, and in words its span, filters and sources and the `address` at which it
 * is found. Rejects where a part cannot be had.
 */
export async function wholeFigure(view: ShownView, address: string, measure: Measure): Promise<FigurePart> {
  const { catalogue, selected } = view;
  const { serif, sans } = pageFonts();
  const [timeline, map, notes] = await Promise.all([
    timelinePart(view, INNER, measure),
    mapPart(view, INNER, MAP_HEIGHT, sans, measure),
    notesOf(view),
  ]);
  const event = selected?.event;
  const set = catalogue.info.title;
  const when = event && [
    formatDateAlone(event, catalogue.zone, 'long'),
    describePrecision(event.written, clocksOf(event, catalogue.zone)),
  ];
  const lines: Line[] = [];
  let y = EDGE;
  const write = (
    text: string,
    { size, line }: typeof TITLE | typeof TEXT,
    face: string,
    colour: Line['colour'],
  ) => {
    const font = `${face.startsWith('600') ? '600 ' : ''}${size}px ${face.replace('600 ', '')}`;
    for (const part of wrapped(text, INNER, (words) => measure(font, words))) {
      lines.push({ text: part, y: y + line / 2, font, colour });
      y += line;
    }
  };
  write(event?.title ?? set, TITLE, `600 ${serif}`, 'ink');
  write([...(when ?? []), event && set].filter(Boolean).join(' · '), TEXT, sans, 'muted');
  y += GAP / 2;
  const timelineTop = y;
  y += timeline.height + GAP;
  const mapTop = y;
  y += map.height + GAP / 2;
  for (const note of [...notes, t('map.attribution'), address]) write(note, TEXT, sans, 'muted');
  const height = y + EDGE / 2;

  const isRtl = language().direction === 'rtl';
  return {
    width: WIDTH,
    height,
    draw(pen: Pen, theme: Theme) {
      pen.shape((outline) => outline.rect(0, 0, WIDTH, height), { fill: theme.paper });
      pen.moved(EDGE, timelineTop, (part) => timeline.draw(part, theme));
      pen.moved(EDGE, mapTop, (part) => map.draw(part, theme));
      for (const { text, y: middle, font, colour } of lines)
        pen.text(text, isRtl ? WIDTH - EDGE : EDGE, middle, {
          font,
          colour: theme[colour],
          align: isRtl ? 'right' : 'left',
        });
    },
  };
}
