import { TimelineInWords } from '../../panels/timeline/TimelineInWords.tsx';
import { PictureNews } from '../PictureNews.tsx';
import { DetailPane } from './DetailPane.tsx';
import { FilterRow } from './FilterRow.tsx';
import { FiltersPane } from './FiltersPane.tsx';
import { ListPane } from './ListPane.tsx';

/** The panes that every screen needs right after the timeline, but for the map: they come in one file. */
export const panes = { DetailPane, FilterRow, FiltersPane, ListPane, PictureNews, TimelineInWords };
