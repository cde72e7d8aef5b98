import type { EventLink } from '../../../core/dataset/event-item.ts';
import type { LinkType } from '../../../core/model/vocabulary.ts';
import type { Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import { RELATION_FONT } from './fonts.ts';
import type { Extent } from './pack.ts';
import { type PlacedAxis, placeAxis } from './place-axis.ts';
import { placeRelations, type Relations } from './place-relations.ts';
import { shownLink } from './shown-link.ts';
import type { PlacedEvent, Scene } from './timeline-scene.ts';

/** What is marked in the frame, by id: rows are of one data set only. */
export interface Marks {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly focused: string | undefined;
}

export interface PictureInput {
  readonly marks: Marks;
  /** The room of the lanes, and how far they are scrolled, px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly top: number;
  readonly zone: Zone;
  readonly documentDay: Span | undefined;
  readonly documentLabel: string;
  readonly links: readonly EventLink[];
  /** The key of the relation that is asked for. */
  readonly wanted: string | undefined;
  relationWord(type: LinkType): string;
  readonly measure: Measure;
}

/** Everything that a frame of the timeline shows, placed; px that run along time, from the axis's own beginning. */
export interface TimelinePicture extends Pick<PictureInput, 'marks' | 'size' | 'top'> {
  readonly scene: Scene;
  readonly axis: PlacedAxis;
  readonly day: Extent | undefined;
  /** The selected event. */
  readonly chosen: PlacedEvent | undefined;
  readonly relations: Relations;
  /** Of the relation that is shown. */
  readonly relationWord: string;
}

export function pictureOf(scene: Scene, input: PictureInput): TimelinePicture {
  const { marks, documentDay: day, links } = input;
  const { scale } = scene;
  const mark = day && { day, label: input.documentLabel };
  const shown = shownLink(links, input.wanted, [marks.hovered, marks.focused]);
  const widthOf = (type: LinkType) => Math.ceil(input.measure(RELATION_FONT, input.relationWord(type))) + 2;
  return {
    marks,
    size: input.size,
    top: input.top,
    scene,
    axis: placeAxis(scale, input.zone, mark, input.measure),
    day: day && { x0: scale.x(day.from), x1: scale.x(day.to) },
    chosen: scene.lanes.flatMap((lane) => lane.events).find(({ item }) => item.id === marks.selected),
    relations: placeRelations(scene, marks.selected, links, shown, widthOf),
    relationWord: shown ? input.relationWord(shown.link.type) : '',
  };
}
