import { Suspense, useCallback } from 'react';
import { type MessageKey, t } from '../../i18n/t.ts';
import { Splitter } from '../../ui/Splitter.tsx';
import type { ShareLimits } from '../../ui/share.ts';
import { type PaneName, paneSize, rememberPaneSize } from '../pane-sizes.ts';
import { useWork } from '../session-context.ts';
import { DetailPane, ListPane } from './late-panes.ts';
import { MapPane } from './MapPane.tsx';
import { TimelinePane } from './TimelinePane.tsx';

interface Pane {
  readonly label: MessageKey;
  readonly axis: 'inline' | 'block';
  readonly usual: number;
  readonly limits: ShareLimits;
}

const PANES: Readonly<Record<PaneName, Pane>> = {
  columns: { label: 'app.paneColumns', axis: 'inline', usual: 61, limits: { min: 30, max: 80 } },
  timeline: { label: 'app.paneTimeline', axis: 'block', usual: 70, limits: { min: 30, max: 85 } },
  map: { label: 'app.paneMap', axis: 'block', usual: 55, limits: { min: 20, max: 80 } },
};

function splitterProps(name: PaneName) {
  const { label, ...pane } = PANES[name];
  return {
    ...pane,
    label: t(label),
    stored: paneSize(name),
    onRest: (size: number | undefined) => rememberPaneSize(name, size),
  };
}

/** All four views at once: time at the start, space at the end, each with its reading below. */
export function WideScreen() {
  const { session } = useWork();
  const onSelect = useCallback((id: string) => session.go({ name: 'event', id }), [session]);
  return (
    <Splitter
      {...splitterProps('columns')}
      first={
        <Splitter
          {...splitterProps('timeline')}
          first={<TimelinePane onSelect={onSelect} />}
          second={
            <Suspense>
              <ListPane onSelect={onSelect} />
            </Suspense>
          }
        />
      }
      second={
        <Splitter
          {...splitterProps('map')}
          first={<MapPane onSelect={onSelect} />}
          second={
            <Suspense fallback={<div className="detail-box" />}>
              <DetailPane />
            </Suspense>
          }
        />
      }
    />
  );
}
