import { isList, isObject, type Json } from './json.ts';

/** Where two JSON values differ: the way to it through names, and what stands there. */
interface Difference {
  readonly path: readonly string[];
  readonly actual: Json | undefined;
  readonly wanted: Json | undefined;
}

/** Members of a list by their name where all have one (fields of a schema), by their place otherwise. */
function members(list: readonly Json[]): ReadonlyMap<string, Json> {
  return new Map(
    list.map((item, index) => [
      isObject(item) && typeof item.name === 'string' ? item.name : String(index),
      item,
    ]),
  );
}

function entries(value: Json | undefined): ReadonlyMap<string, Json | undefined> | undefined {
  if (isList(value)) return members(value);
  return isObject(value) ? new Map(Object.entries(value)) : undefined;
}

/** The smallest parts in which `actual` differs from `wanted`; lists also differ by their order. */
export function differences(
  actual: Json | undefined,
  wanted: Json | undefined,
  path: readonly string[] = [],
): Difference[] {
  const here = entries(actual);
  const there = entries(wanted);
  if (!here || !there || isList(actual) !== isList(wanted)) {
    return actual === wanted ? [] : [{ path, actual, wanted }];
  }
  if (isList(actual) && [...here.keys()].join() !== [...there.keys()].join()) {
    return [{ path, actual: [...here.keys()], wanted: [...there.keys()] }];
  }
  const names = new Set([...there.keys(), ...here.keys()]);
  return [...names].flatMap((name) => differences(here.get(name), there.get(name), [...path, name]));
}
