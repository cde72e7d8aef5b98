import type { LinkType } from '../../../core/model/vocabulary.ts';
import type { PlainKey } from '../../../i18n/messages.ts';

/** How a relation ends: an arrow where it leads on, a bar where it stops something, a cross where it breaks something. */
export type RelationEnd = 'arrow' | 'open' | 'bar' | 'cross' | 'none';

export interface RelationLook {
  readonly word: PlainKey;
  /** Dashes and gaps in turn, px; empty for a whole line. */
  readonly dash: readonly number[];
  readonly width: number;
  readonly end: RelationEnd;
}

/** Line and end tell the types apart without their words. */
export const RELATION_LOOKS: Readonly<Record<LinkType, RelationLook>> = {
  'responds-to': { word: 'timeline.respondsTo', dash: [], width: 1.25, end: 'arrow' },
  breaks: { word: 'timeline.breaks', dash: [7, 3], width: 1.5, end: 'cross' },
  ends: { word: 'timeline.ends', dash: [], width: 1.5, end: 'bar' },
  follows: { word: 'timeline.follows', dash: [1.5, 3.5], width: 1.5, end: 'open' },
  coincides: { word: 'timeline.coincides', dash: [1.5, 3.5], width: 1.25, end: 'none' },
  contradicts: { word: 'timeline.contradicts', dash: [7, 3, 1.5, 3], width: 1.25, end: 'cross' },
  'part-of': { word: 'timeline.partOf', dash: [], width: 0.75, end: 'none' },
};
