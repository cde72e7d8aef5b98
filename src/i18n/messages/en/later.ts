import { address } from './address.ts';
import { between } from './between.ts';
import { hosted } from './hosted.ts';
import { lacking } from './lacking.ts';
import { legend } from './legend.ts';
import { open } from './open.ts';
import { reasons } from './reasons.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { story } from './story.ts';
import { take } from './take.ts';

/** The words of what is opened on the page: sheets, dialogs, and pages beside the views. */
export const later = {
  address,
  between,
  hosted,
  lacking,
  legend,
  open,
  reasons,
  search,
  share,
  site,
  sources,
  story,
  take,
} as const;
