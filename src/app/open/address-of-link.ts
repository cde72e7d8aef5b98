import { isRemoteData } from '../../core/view/data-name.ts';

let asked: string | undefined;

/** Keeps the address of a file that the link has brought along, as the page was loaded with it; whether there is one. */
export function keepAddressOfLink(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  const data = loaded && new URL(loaded.name).searchParams.get('data');
  asked = data && isRemoteData(data) ? data : undefined;
  return asked !== undefined;
}

/** The address that the link has brought along, until the page is loaded anew. */
export function addressOfLink(): string | undefined {
  return asked;
}
