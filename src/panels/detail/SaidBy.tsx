import './SaidBy.css';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { originOf } from '../../core/perspective/origins.ts';
import { listParts } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import { LegendButton } from '../../ui/LegendButton.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { nameOf } from './name-of.ts';
import { speakersOf } from './speakers-of.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

/** Speakers named one by one. */
const MOST = 4;

/** Stand in the message for the names, which are links, and for the publishers. */
const NAMES = '\u0000';
const PUBLISHERS = '\u0001';
const SIGNS = new RegExp(`([${NAMES}${PUBLISHERS}])`);

/** Who says so, each linked to its page, and in how many sources; where nothing is claimed, who stands behind the source. */
export function SaidBy({ catalogue, record }: Props) {
  const speakers = speakersOf(record);
  const source = catalogue.sources[record.source];
  if (speakers.length === 0 && !source?.publisher) return null;
  const names: ReactNode[] = speakers.slice(0, MOST).map((id) => (
    <PageLink key={id} to={{ name: 'actor', id }}>
      <bdi>{nameOf(catalogue, id)}</bdi>
    </PageLink>
  ));
  if (speakers.length === 0) names.push(<bdi key="source">{originOf(source)}</bdi>);
  const rest = speakers.length - MOST;
  if (rest > 0) names.push(t('detail.saidByMore', { n: rest }));
  const publishers = t('detail.saidSources', { n: record.origins });
  const isAlone = record.origins === 1 && catalogue.origins > 1;
  const message = t('detail.saidBy', { speakers: NAMES, sources: isAlone ? PUBLISHERS : publishers });
  return (
    <p className="detail-said" data-sheet-end="half">
      {message.split(SIGNS).map((piece) => {
        if (piece === NAMES)
          return listParts(names.length, rest > 0 ? 'all' : 'each').map((part) =>
            typeof part === 'number' ? names[part] : part,
          );
        if (piece !== PUBLISHERS) return piece;
        return (
          <LegendButton key="publishers" topic="one-source" label={publishers}>
            {publishers}
          </LegendButton>
        );
      })}
    </p>
  );
}
