import type { OpenWords } from '../messages.ts';
import { open } from './en/open.ts';
import { accentedSection, mirroredSection } from './pseudo.ts';

/** The words of the page that opens files in en-XA. */
export const accentedOpen = accentedSection(open) as OpenWords;

/** The same in ar-XB. */
export const mirroredOpen = mirroredSection(open) as OpenWords;
