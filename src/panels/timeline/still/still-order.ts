import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventQuery, InOrder, OrderedItem } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import { t } from '../../../i18n/t.ts';
import { locatorText } from '../../../ui/locator-text.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import { barOf, type OrderBar } from '../order/bar-of.ts';
import { groupsOf } from '../order/groups.ts';
import { barWords } from '../order/hours-in-words.ts';
import { type LineRelation, lineRelations } from '../order/relation-arc.ts';
import { AXIS_FONT, labelFont } from '../scene/fonts.ts';
import { wrapped } from '../scene/lane-titles.ts';

/** Px of what stands over the rows. */
export const HEAD_HEIGHT = 60;
/** Shares of the width that titles and speakers take, and px of the gutter of relations; hours have the rest. */
const COLUMNS = { title: 0.35, who: 0.15, relations: 72 } as const;
/** Px of a line of text, what goes round a row's lines, and a heading. */
const ROW = { text: 16, around: 10, heading: 26 } as const;
/** Px before a title: before its sign, for its sign, and for each depth; and after it. */
const TITLE = { start: 16, sign: 22, depth: 18, end: 8 } as const;
const DEEPEST = 3;
const NOTE = 28;

interface StillOrderInput {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: Span;
  /** Id of the selected event, by which the day is ordered where it is in the span. */
  readonly selected: string | undefined;
  readonly documentDay: Span | undefined;
  readonly width: number;
  readonly measure: Measure;
}

/** Px from the top of the picture. */
interface Placed {
  readonly top: number;
  readonly height: number;
}

/** An event of the day, its texts in lines. */
export interface OrderRow extends Placed {
  readonly item: EventItem;
  readonly isSelected: boolean;
  readonly isPart: boolean;
  /** Px from the side where reading starts to its sign's middle, and to its title. */
  readonly signX: number;
  readonly titleX: number;
  readonly title: readonly string[];
  readonly who: readonly string[];
  readonly bar: OrderBar;
  readonly words: string;
}

/** The day in known order as it is read on the screen, for a picture; px from the side where reading starts. */
export interface StillOrder extends Pick<StillOrderInput, 'catalogue' | 'span' | 'documentDay' | 'width'> {
  readonly height: number;
  /** Where the columns begin. */
  readonly columns: { readonly who: number; readonly relations: number; readonly hours: number };
  readonly headings: readonly (Placed & { readonly text: string })[];
  readonly rows: readonly OrderRow[];
  /** The row of the event by which all is ordered, and its relations to other rows, the one with a word first. */
  readonly own: OrderRow | undefined;
  readonly relations: readonly LineRelation[];
  /** What is said below the rows; `y` is its middle. */
  readonly notes: readonly { readonly y: number; readonly text: string }[];
  readonly measure: Measure;
}

const NO_ORDER: InOrder = { lines: [], links: [], reaching: [] };

function notesOf(order: InOrder | 'too-many'): readonly string[] {
  if (order === 'too-many') return [t('day.tooMany')];
  const { lines, reaching } = order;
  return [
    ...(lines.length === 0 ? [t('day.nothing')] : []),
    ...(reaching.length > 0 ? [t('day.reaching', { n: reaching.length })] : []),
  ];
}

function whoSays({ actors }: Catalogue, { item, speaker }: OrderedItem): string {
  const name = actors.find(({ id }) => id === speaker)?.name;
  const place = item.locator === 'page' ? undefined : `¶${locatorText(item.locator)}`;
  return [name, place].filter((part) => part !== undefined).join(' ');
}

/** Asks for the events of a short span in known order, and places them. */
export async function stillOrder(input: StillOrderInput): Promise<StillOrder> {
  const { catalogue, query, filter, span, selected, documentDay, width, measure } = input;
  const answer = await query.inOrder(filter, span, selected);
  const order = answer === 'too-many' ? NO_ORDER : answer;
  const event = order.lines.find(({ group, depth }) => group === 'own' && depth === 0)?.item;
  const who = Math.round(width * COLUMNS.title);
  const relationsX = Math.round(width * (COLUMNS.title + COLUMNS.who));
  const columns = { who, relations: relationsX, hours: relationsX + COLUMNS.relations };

  function rowOf(line: OrderedItem, top: number): OrderRow {
    const { item, depth } = line;
    const isSelected = item.id === selected;
    const start = TITLE.start + Math.min(depth, DEEPEST) * TITLE.depth;
    const titleX = start + TITLE.sign;
    const parts = depth === 0 && item.id !== event?.id ? item.partCount : 0;
    const words = parts > 0 ? `${item.title} · ${t('day.more', { n: parts })}` : item.title;
    const inLines = (text: string, room: number, font: string) =>
      wrapped(text, room, (part) => measure(font, part));
    const title = inLines(words, who - titleX - TITLE.end, labelFont(isSelected));
    const says = inLines(whoSays(catalogue, line), relationsX - who - TITLE.end, AXIS_FONT);
    return {
      top,
      height: Math.max(title.length, says.length) * ROW.text + ROW.around,
      item,
      isSelected,
      isPart: depth > 0,
      signX: start + TITLE.end,
      titleX,
      title,
      who: says,
      bar: barOf(line, span, event),
      words: barWords(line),
    };
  }

  let y = HEAD_HEIGHT;
  const headings: StillOrder['headings'][number][] = [];
  const rows: OrderRow[] = [];
  for (const { title, lines } of groupsOf(order)) {
    headings.push({ top: y, height: ROW.heading, text: title });
    y += ROW.heading;
    for (const line of lines) {
      const row = rowOf(line, y);
      rows.push(row);
      y += row.height;
    }
  }
  const notes = notesOf(answer).map((text, at) => ({ y: y + (at + 0.5) * NOTE, text }));
  const own = rows.find(({ item }) => item.id === event?.id);
  const listed = new Set(rows.filter((row) => row !== own).map(({ item }) => item.id));
  return {
    catalogue,
    span,
    documentDay,
    width,
    height: y + notes.length * NOTE,
    columns,
    headings,
    rows,
    own,
    relations: lineRelations(order.links, listed),
    notes,
    measure,
  };
}
