import { TimelineInWords } from '../../panels/timeline/TimelineInWords.tsx';
import { PictureNews } from '../PictureNews.tsx';

/** What tells pictures in words: there is nothing to tell before the first of them. */
export const told = { PictureNews, TimelineInWords };
