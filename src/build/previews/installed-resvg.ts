import { createRequire } from 'node:module';

type Resvg = typeof import('@resvg/resvg-js');

const NAME = '@resvg/resvg-js';
const load = createRequire(import.meta.url);

/** What draws pictures, and its version. */
export interface InstalledResvg extends Pick<Resvg, 'Resvg' | 'renderAsync'> {
  readonly version: string;
}

/** The installed resvg; undefined where npm has no binary of it for this machine: then pages name no pictures. */
export function installedResvg(): InstalledResvg | undefined {
  try {
    const { Resvg, renderAsync } = load(NAME) as Resvg;
    const { version } = load(`${NAME}/package.json`) as { readonly version: string };
    return { Resvg, renderAsync, version };
  } catch {
    return undefined;
  }
}
