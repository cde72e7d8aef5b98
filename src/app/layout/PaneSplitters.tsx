import './Screen.css';
import type { PlainKey } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';
import { Splitter } from '../../ui/Splitter.tsx';
import type { ShareLimits } from '../../ui/share.ts';
import { type PaneName, paneSizes, rememberPaneSize } from '../settings/pane-sizes.ts';

interface Pane {
  readonly name: PaneName;
  readonly label: PlainKey;
  readonly controls: string;
  readonly axis: 'inline' | 'block';
  readonly usual: number;
  readonly limits: ShareLimits;
}

/** Percents of the screen; Screen.css has the usual ones too, for before the splitters are there. */
const PANES: readonly Pane[] = [
  {
    name: 'columns',
    label: 'app.paneColumns',
    controls: 'pane-time',
    axis: 'inline',
    usual: 61,
    limits: { min: 30, max: 80 },
  },
  {
    name: 'timeline',
    label: 'app.paneTimeline',
    controls: 'pane-time',
    axis: 'block',
    usual: 70,
    limits: { min: 30, max: 85 },
  },
  {
    name: 'map',
    label: 'app.paneMap',
    controls: 'pane-map',
    axis: 'block',
    usual: 55,
    limits: { min: 20, max: 80 },
  },
];

/** The lines between the panes of a wide screen, which keep the sizes that a reader chose. */
export function PaneSplitters() {
  return PANES.map(({ label, ...pane }) => (
    <Splitter
      key={pane.name}
      className={`pane-splitter-${pane.name}`}
      {...pane}
      label={t(label)}
      stored={paneSizes()[pane.name]}
      onRest={(size) => rememberPaneSize(pane.name, size)}
    />
  ));
}
