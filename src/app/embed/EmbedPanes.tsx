import './EmbedPanes.css';
import { useRef } from 'react';
import type { EmbedPane } from '../../core/view/embed-words.ts';
import { t } from '../../i18n/t.ts';
import { useNavigation } from '../../ui/navigation.ts';
import { DetailPane, ListPane } from '../layout/late-panes.tsx';
import { MapPane } from '../layout/MapPane.tsx';
import { TimelinePane } from '../layout/TimelinePane.tsx';
import { useWheelAfterPress } from './use-wheel-after-press.ts';

interface Props {
  readonly panes: readonly EmbedPane[];
  readonly columns: 1 | 2;
}

const nothing = () => undefined;

/** The panes of an embedded screen. */
export function EmbedPanes({ panes, columns }: Props) {
  const navigation = useNavigation();
  const box = useRef<HTMLDivElement>(null);
  const isActive = useWheelAfterPress(box);
  const onSelect = (id: string) => navigation.go({ name: 'event', id });
  const paneOf = (pane: EmbedPane) => {
    if (pane === 'event') return <DetailPane onTime={nothing} />;
    if (pane === 'timeline') return <TimelinePane onSelect={onSelect} />;
    return pane === 'map' ? <MapPane onSelect={onSelect} /> : <ListPane onSelect={onSelect} />;
  };
  const hasWheel = panes.includes('timeline') || panes.includes('map');
  return (
    <div ref={box} className="embed-panes" data-columns={columns} data-active={isActive}>
      {panes.map((pane) => (
        <div key={pane} className="embed-pane" data-pane={pane}>
          {paneOf(pane)}
        </div>
      ))}
      {hasWheel && !isActive && <p className="embed-hint">{t('share.wheelHint')}</p>}
    </div>
  );
}
