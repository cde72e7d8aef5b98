import { type ContentFile, packageContent } from '../../build/package-content.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { PACKAGE_FILE } from '../../io/hosted-catalogue.ts';

/** The largest package that pages can open whole. */
export interface MostKept {
  readonly events: number;
  /** Of its file and those of its texts. */
  readonly bytes: number;
}

const MOST: MostKept = { events: 50_000, bytes: 20_000_000 };

/**
 * The files by which pages open a package whole, as the site's build makes them; none of one that is larger, with what that
 * means for the set.
 */
export function keptPackage(
  read: DataPackage,
  most = MOST,
): { readonly files: readonly ContentFile[]; readonly report?: string } {
  const files = packageContent(PACKAGE_FILE, read);
  const events = read.tables.events.length;
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (events <= most.events && bytes <= most.bytes) return { files };
  const inWords = (size: MostKept) => [
    `${size.events.toLocaleString('en')} events`,
    `${(size.bytes / 1e6).toFixed(1)} MB`,
  ];
  return {
    files: [],
    report: `the package has ${inWords({ events, bytes }).join(', ')}; of one with more than ${inWords(most).join(' or ')} no claims, relations, areas, story or translations are kept, and the set is told as its whole record has it`,
  };
}
