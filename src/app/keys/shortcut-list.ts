import type { KeyGroup } from '../../panels/legend/key-groups.ts';

/** All keys of the page, as the help lists them. Those of the panes are handled there, when they have the focus. */
export const SHORTCUTS: readonly KeyGroup[] = [
  {
    where: 'legend.everywhere',
    rows: [
      { keys: ['/'], does: 'legend.search' },
      { keys: ['?'], does: 'legend.help' },
      { keys: ['Esc'], does: 'legend.escape' },
    ],
  },
  {
    where: 'legend.onTimeline',
    rows: [
      { keys: ['+', '−'], does: 'legend.zoom' },
      { keys: ['F'], does: 'legend.fit' },
      { keys: ['←', '→'], does: 'legend.pan' },
      { keys: ['Home', 'End'], does: 'legend.ends' },
      { keys: ['↑', '↓'], does: 'legend.events' },
      { keys: ['Enter'], does: 'legend.span' },
    ],
  },
  {
    where: 'legend.onMap',
    rows: [
      { keys: ['+', '−'], does: 'legend.mapZoom' },
      { keys: ['←', '→', '↑', '↓'], does: 'legend.mapEvents' },
      { keys: ['⇧ ←', '⇧ →', '⇧ ↑', '⇧ ↓'], does: 'legend.mapPan' },
      { keys: ['Enter'], does: 'legend.open' },
    ],
  },
  {
    where: 'legend.inList',
    rows: [
      { keys: ['↑', '↓'], does: 'legend.rows' },
      { keys: ['Enter'], does: 'legend.open' },
    ],
  },
  {
    where: 'legend.inTree',
    rows: [
      { keys: ['←', '→'], does: 'legend.branches' },
      { keys: ['Space'], does: 'legend.choose' },
    ],
  },
  {
    where: 'legend.onClock',
    rows: [
      { keys: ['←', '→'], does: 'legend.step' },
      { keys: ['Page Up', 'Page Down'], does: 'legend.leap' },
    ],
  },
  {
    where: 'story.title',
    rows: [
      { keys: ['←', '→', '↑', '↓', 'Page Up', 'Page Down'], does: 'story.turn' },
      { keys: ['Home', 'End'], does: 'story.ends' },
    ],
  },
  {
    where: 'legend.onEdges',
    rows: [{ keys: ['←', '→', '↑', '↓'], does: 'legend.resize' }],
  },
];
