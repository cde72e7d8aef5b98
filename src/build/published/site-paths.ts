import type { DataPackage } from '../../core/model/package.ts';
import { dataSegment } from '../../core/view/place-path.ts';

/** Where a site's packages are: the first has no name in its paths. */
export interface SitePaths {
  /** The path of a page or file of a package below the site's base: `iraq-2019-2020/events/raid`. */
  readonly pathOf: (data: DataPackage, page: string) => string;
  /** The address of a path as the files of the site write it: `/timeline/events/raid`. */
  readonly addressOf: (path: string) => string;
}

/** The paths of a site of these packages, the one that opens first first, at a base, which has a slash at both ends. */
export function sitePaths(packages: readonly DataPackage[], base: string): SitePaths {
  const sets = packages.map(({ info }) => info.name);
  return {
    pathOf({ info }, page) {
      const segment = dataSegment(info.name, sets);
      return segment === undefined ? page : `${segment}/${page}`;
    },
    addressOf: (path) => base + path,
  };
}
