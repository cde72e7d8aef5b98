import type { Status } from '../../core/model/vocabulary.ts';
import { t } from '../../i18n/t.ts';
import { LegendKeys } from '../../panels/legend/LegendKeys.tsx';
import { LegendSheet } from '../../panels/legend/LegendSheet.tsx';
import type { LegendTopic } from '../../ui/legend-signal.ts';
import { useView, useWork } from '../session/session-context.ts';
import { SHORTCUTS } from './shortcut-list.ts';

interface Props {
  readonly topic?: LegendTopic;
  readonly pageKeys: boolean;
  readonly onPageKeys: (next: boolean) => void;
  readonly onClose: () => void;
}

/** "How to read this" and the keys, tied to the session. */
export function Help({ topic, pageKeys, onPageKeys, onClose }: Props) {
  const { catalogue, query, session } = useWork();
  const { page, filter } = useView();
  const isFiltered = page.name === 'explore' || page.name === 'event' || page.name === 'table';
  const show = (status: readonly Status[]) => {
    const change = { filter: { ...filter, status } };
    if (isFiltered) session.choose(change);
    else session.go({ name: 'explore' }, change);
  };
  return (
    <LegendSheet
      catalogue={catalogue}
      query={query}
      topic={topic}
      onShow={show}
      onClose={onClose}
      back={t(pageKeys ? 'legend.back' : 'legend.backButton')}
      keys={<LegendKeys groups={SHORTCUTS} pageKeys={pageKeys} onPageKeys={onPageKeys} />}
    />
  );
}
