import { isolate } from '../../../base/isolate.ts';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { comma } from '../../../i18n/comma.ts';
import { t } from '../../../i18n/t.ts';
import { commonPlace } from './group-name.ts';
import type { Focus } from './map-focus.ts';

export interface WordLine {
  readonly text: string;
  readonly strong: boolean;
}

/** Words beside a sign or ring. */
export interface StandWords {
  readonly lines: readonly WordLine[];
  /** The event that they are about before all: the selected one, or one that has to do with it. */
  readonly about?: EventItem;
  /** The place that they name. */
  readonly place?: string;
}

/** How the ground's own names call a place: shorter than the data do, or as an area with its name on it. */
export type GroundName = (place: string) => { readonly name: string; readonly onArea: boolean } | undefined;

/** A longer line of words would reach over half a phone. */
const LONGEST_LINE = 30;
/** Letters by which one line may be longer than another. */
const SLACK = 4;

/** Breaks words between lines of about the same length. */
function linesOf(text: string, strong: boolean): readonly WordLine[] {
  const count = Math.ceil(text.length / LONGEST_LINE);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines[lines.length - 1] ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && longer.length <= text.length / count + SLACK) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, strong }));
}

/** What is said first of an event that has to do with the selected one: "Launched from", "4 rockets", its title. */
function headOf(
  item: EventItem,
  { selected, figure, parts, launches, titleBeside }: Focus,
): string | undefined {
  if (launches.has(item.id)) return t('map.launchedFrom');
  if (item.id !== selected?.id) return parts.get(item.id);
  if (figure === undefined) return titleBeside ? undefined : item.title;
  const parted = [...parts].some(([id, part]) => part !== undefined && !launches.has(id));
  return parted ? t('map.inAll', { figure }) : figure;
}

/** The event to speak of, the selected one before its parts. */
function leadOf(items: readonly EventItem[], focus: Focus): EventItem | undefined {
  const selected = items.find(({ id }) => id === focus.selected?.id);
  return selected ?? items.find((item) => headOf(item, focus) !== undefined);
}

/** What a place is called beside a sign; nothing where its name stands on its area. */
function nameOf(given: string | undefined, ground: GroundName): string | undefined {
  const known = given === undefined ? undefined : ground(given);
  return given === undefined || known?.onArea ? undefined : (known?.name ?? given);
}

/** The words beside events that stand at one spot: a point that is known, or the rim of an area where it is not. */
export function standWords(
  catalogue: Catalogue,
  items: readonly EventItem[],
  inArea: boolean,
  focus: Focus,
  ground: GroundName,
): StandWords | undefined {
  const common = commonPlace(catalogue, items);
  const about = leadOf(items, focus);
  const head = about && headOf(about, focus);
  const n = items.length;
  if (about !== undefined && head !== undefined) {
    const own = catalogue.places[about.place]?.name;
    const place = nameOf(own, ground);
    const where = inArea && place !== undefined ? t('map.somewhere', { place }) : place && isolate(place);
    const more = n > 1 ? t('map.andMore', { n: n - 1 }) : undefined;
    // Words after the others would be read of them too, which is right only if they are in the same place.
    const rest = (own === common ? [more, where] : [where, more])
      .filter((part) => part !== undefined)
      .join(comma());
    const lines = [...linesOf(head, true), ...(rest === '' ? [] : linesOf(rest, false))];
    return { lines, about, place: place && own };
  }
  const place = nameOf(common, ground);
  if (n > 1) {
    const text = place === undefined ? t('map.events', { n }) : t('map.placeEvents', { place, n });
    return { lines: [{ text, strong: false }], place: place && common };
  }
  return inArea && place !== undefined ? { lines: linesOf(isolate(place), false), place: common } : undefined;
}
