import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { SourceRow } from '../../core/model/tables.ts';
import { spanEnds } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { nameOf } from '../../panels/detail/name-of.ts';
import { momentText } from '../../panels/detail/perspective-text.ts';
import { activeClauses } from '../../panels/facets/change-filter.ts';
import { clauseLabel } from '../../panels/facets/clause-label.ts';
import type { ShownView } from './shown-view.ts';

/** So many sources are named; the rest is counted. */
const NAMED = 6;

/** A document as it is cited: “title”, publisher. */
export function citedSource({ title, publisher }: Pick<SourceRow, 'title' | 'publisher'>): string {
  return publisher ? t('share.citedSource', { title, publisher }) : `“${title}”`;
}

function sourcesOf({ sources }: Catalogue, items: readonly EventItem[]): string | undefined {
  const codes = [...new Set(items.map(({ source }) => source).filter((code) => code >= 0))];
  if (codes.length === 0) return undefined;
  const rest = codes.length - NAMED;
  const named = codes.slice(0, rest > 1 ? NAMED : codes.length).map((code) => citedSource(sources[code]));
  const all = rest > 1 ? [...named, t('facets.moreValues', { n: rest })] : named;
  return t('share.printedSources', { sources: all.join(' · ') });
}

/** From where the record is looked at, when that is not the whole. */
function perspectiveOf({ catalogue }: ShownView): readonly string[] {
  const { asof, speaker } = catalogue.perspective;
  return [
    ...(asof ? [t('detail.asKnown', { moment: momentText(asof, catalogue) })] : []),
    ...(speaker === undefined ? [] : [t('detail.speakerFirst', { speaker: nameOf(catalogue, speaker) })]),
  ];
}

/** What a picture of a view says of itself: its span, its filters and what they leave, the perspective, and its sources. */
export function figureNotes(
  view: ShownView,
  found: number | undefined,
  items: readonly EventItem[],
): readonly string[] {
  const { catalogue, filter, withinMap, span } = view;
  const clauses = [...activeClauses(filter), ...(withinMap ? (['within'] as const) : [])];
  const filters = clauses.map((clause) => clauseLabel(catalogue, filter, clause)).join(' · ');
  const { total } = catalogue;
  const sources = sourcesOf(catalogue, items);
  return [
    t('share.printedSpan', spanEnds(span, catalogue.zone)),
    ...(filters === '' ? [] : [t('share.printedFilters', { filters })]),
    ...(found !== undefined && found < total ? [t('share.printedFound', { n: found, total })] : []),
    ...perspectiveOf(view),
    ...(sources === undefined ? [] : [sources]),
  ];
}
