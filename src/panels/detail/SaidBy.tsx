import type { ReactNode } from 'react';
import { originOf } from '../../core/account/origins.ts';
import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import { listParts } from '../../i18n/lists.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { nameOf } from './name-of.ts';
import { speakersOf } from './speakers-of.ts';

interface Props {
  readonly dataset: Dataset;
  readonly record: EventRecord;
}

/** Speakers named one by one. */
const MOST = 4;

/** Stands in the message for the names, which are links. */
const NAMES = '\u0000';

/** Who says so, each linked to its page, and in how many sources; where nothing is claimed, who stands behind the source. */
export function SaidBy({ dataset, record }: Props) {
  const speakers = speakersOf(record);
  const source = dataset.sources[record.source];
  if (speakers.length === 0 && !source?.publisher) return null;
  const names: ReactNode[] = speakers.slice(0, MOST).map((id) => (
    <PageLink key={id} to={{ name: 'actor', id }}>
      <bdi>{nameOf(dataset, id)}</bdi>
    </PageLink>
  ));
  if (speakers.length === 0) names.push(<bdi key="source">{originOf(source)}</bdi>);
  const rest = speakers.length - MOST;
  if (rest > 0) names.push(t('detail.saidByMore', { n: rest }));
  const sources = t('detail.saidSources', { n: record.origins });
  const [before, after] = t('detail.saidBy', { speakers: NAMES, sources }).split(NAMES);
  return (
    <p className="detail-said" data-sheet-end="half">
      {before}
      {listParts(names.length, rest > 0 ? 'all' : 'each').map((part) =>
        typeof part === 'number' ? names[part] : part,
      )}
      {after}
    </p>
  );
}
