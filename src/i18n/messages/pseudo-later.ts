import type { LaterMessages } from '../messages.ts';
import { later } from './en/later.ts';
import { accentedSections, mirroredSections } from './pseudo.ts';

/** The words that come later in en-XA. */
export const accentedLater = accentedSections(later) as LaterMessages;

/** The same in ar-XB. */
export const mirroredLater = mirroredSections(later) as LaterMessages;
