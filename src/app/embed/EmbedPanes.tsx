import './EmbedPanes.css';
import type { EmbedPane } from '../../core/view/embed-words.ts';
import { useNavigation } from '../../ui/navigation.ts';
import { DetailPane, ListPane } from '../layout/late-panes.tsx';
import { MapPane } from '../layout/MapPane.tsx';
import { TimelinePane } from '../layout/TimelinePane.tsx';

interface Props {
  readonly panes: readonly EmbedPane[];
  readonly columns: 1 | 2;
}

const nothing = () => undefined;

/** The panes of an embedded screen. */
export function EmbedPanes({ panes, columns }: Props) {
  const navigation = useNavigation();
  const onSelect = (id: string) => navigation.go({ name: 'event', id });
  const paneOf = (pane: EmbedPane) => {
    if (pane === 'event') return <DetailPane onTime={nothing} />;
    if (pane === 'timeline') return <TimelinePane onSelect={onSelect} />;
    return pane === 'map' ? <MapPane onSelect={onSelect} /> : <ListPane onSelect={onSelect} />;
  };
  return (
    <div className="embed-panes" data-columns={columns}>
      {panes.map((pane) => (
        <div key={pane} className="embed-pane" data-pane={pane}>
          {paneOf(pane)}
        </div>
      ))}
    </div>
  );
}
