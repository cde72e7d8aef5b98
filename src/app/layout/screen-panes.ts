// The panes that stand beside timeline and map, in one file: every screen needs them all, right after the timeline.
export { DetailPane } from './DetailPane.tsx';
export { FilterRow } from './FilterRow.tsx';
export { FiltersPane } from './FiltersPane.tsx';
export { ListPane } from './ListPane.tsx';
