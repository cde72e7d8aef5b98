import { defaultPackage, packages } from 'virtual:packages';
import { isDataName, madeCount } from '../../core/view/data-name.ts';

/** The name of the set that an address asks for; a malformed name falls back, and the session says so. */
export function wantedData(search: string): string {
  const name = new URLSearchParams(search).get('data');
  return name && isDataName(name) ? name : defaultPackage;
}

/** Whether there is such a set: a package of the site or a made one. */
export function hasData(name: string): boolean {
  return madeCount(name) !== undefined || packages.some((entry) => entry.name === name);
}

/** The set's name in addresses, which leave the default out. */
export function dataKey(name: string): string | undefined {
  return name === defaultPackage ? undefined : name;
}
