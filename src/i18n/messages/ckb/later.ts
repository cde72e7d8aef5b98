import type { LaterMessages } from '../../messages.ts';
import { legend } from './legend.ts';
import { open } from './open.ts';
import { share } from './share.ts';
import { take } from './take.ts';

/** The words of what is opened on the page: sheets, dialogs and the page of a reader's own files. */
export const later: LaterMessages = { legend, open, share, take };
