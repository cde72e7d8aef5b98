import type { DataPackage } from '../core/model/package.ts';
import { checkedPackages } from './data-files.ts';
import { type PageHead, pagesOf } from './pages.ts';

/** What a site is built from, read once for all parts of a build. */
export interface SiteSource {
  /** The checked packages, the one that opens first first; rejects with every issue of the data. */
  packages(): Promise<readonly DataPackage[]>;
  /** The page of every known address. */
  pages(): Promise<readonly PageHead[]>;
  /** The data have changed: they are read again when they are asked for. */
  forget(): void;
}

/** The source of a site whose packages lie in a folder. */
export function siteSource(folder: string): SiteSource {
  let reading: Promise<readonly DataPackage[]> | undefined;
  let paging: Promise<readonly PageHead[]> | undefined;
  const packages = () => {
    reading ??= checkedPackages(folder);
    return reading;
  };
  return {
    packages,
    pages() {
      paging ??= packages().then((all) => pagesOf(all));
      return paging;
    },
    forget() {
      reading = undefined;
      paging = undefined;
    },
  };
}
