import { reservation } from '../../core/view/reserved-names.ts';
import type { OpenSets } from './open-sets.ts';

/** A set whose name means something else in addresses. */
export interface WithheldSet {
  readonly name: string;
  readonly why: string;
}

/** Why no set beside the published ones can have the name; undefined where one can. */
function takenBy(name: string, published: readonly string[]): string | undefined {
  return published.includes(name) ? 'a published set' : reservation(name);
}

/** The sets but for those whose names are taken. */
export function offeredSets(sets: OpenSets, published: readonly string[]): OpenSets {
  const isFree = (name: string) => takenBy(name, published) === undefined;
  return {
    names: async () => (await sets.names()).filter(isFree),
    of: async (name, version) => (isFree(name) ? sets.of(name, version) : undefined),
    close: sets.close,
  };
}

/** The sets that are not offered. */
export async function withheldSets(
  sets: OpenSets,
  published: readonly string[],
): Promise<readonly WithheldSet[]> {
  return (await sets.names()).flatMap((name) => {
    const why = takenBy(name, published);
    return why === undefined ? [] : [{ name, why }];
  });
}
