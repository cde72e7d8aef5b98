import type { DataPackage } from '../../core/model/package.ts';
import { FIRST_LANGUAGE, type LanguageCode, langKey } from '../../core/view/language-code.ts';
import { dataSegment } from '../../core/view/place-path.ts';

/** Where a site's packages are: the first has no name in its paths. */
export interface SitePaths {
  /** The path of a page or file of a package below the site's base: `iraq-2019-2020/events/raid`, in Arabic `ar/iraq-2019-2020/events/raid`. */
  readonly pathOf: (data: DataPackage, page: string, language?: LanguageCode) => string;
  /** The address of a path as the files of the site write it: `/timeline/events/raid`. */
  readonly addressOf: (path: string) => string;
}

/** The paths of a site of these packages, the one that opens first first, at a base, which has a slash at both ends. */
export function sitePaths(packages: readonly DataPackage[], base: string): SitePaths {
  const sets = packages.map(({ info }) => info.name);
  return {
    pathOf({ info }, page, language = FIRST_LANGUAGE) {
      const segments = [langKey(language), dataSegment(info.name, sets), page];
      return segments.filter((segment) => segment !== undefined).join('/');
    },
    addressOf: (path) => base + path,
  };
}
