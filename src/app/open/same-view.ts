import { isOwnName } from '../../core/view/data-name.ts';
import type { Place } from '../session/session-types.ts';

/** The name of a set without the digits that stand for its events: what files of one name have in common. */
const stemOf = (name: string) => name.replace(/-[0-9a-f]{8}$/, '');

/**
 * The address that shows of a set what `here` shows of an earlier form of it: of a file with the same name, as a person has
 * who changes a file and opens it again. Undefined where `here` shows something else.
 */
export function sameViewOf(name: string, { pathname, search }: Place): string | undefined {
  const query = new URLSearchParams(search);
  const before = query.get('data');
  if (before === null || !isOwnName(before) || stemOf(before) !== stemOf(name)) return undefined;
  return pathname + search.replace(`data=${before}`, `data=${name}`);
}
