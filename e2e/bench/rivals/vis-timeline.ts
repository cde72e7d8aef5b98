import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet, DataView as FilteredSet } from 'vis-data/peer';
import { type DataItem, Timeline } from 'vis-timeline/peer';
import { incidents } from './incidents.ts';

/** The same incidents in vis-timeline with its own defaults: one group per category, items stacked. */
const { items, categories } = incidents();
const rows: DataItem[] = items.map(({ id, title, start, end, category }) => ({
  id,
  content: title,
  start,
  group: category,
  ...(end === start ? { type: 'point' } : { end }),
}));
let chosen = false;
const view = new FilteredSet<DataItem, 'id'>(new DataSet<DataItem, 'id'>(rows), {
  filter: ({ id }) => !chosen || items[Number(id)].actors.includes(0),
});
const groups = categories.map((content, id) => ({ id, content }));
const container = document.getElementById('timeline')!;
const timeline = new Timeline(container, view, groups, { height: '560px', width: '850px' });
document.getElementById('toggle')!.addEventListener('click', () => {
  chosen = !chosen;
  view.refresh();
});
timeline.on('changed', () => {
  if (performance.getEntriesByName('ready').length === 0) performance.mark('ready');
});
