import type { GroundName } from '../scene/stand-words.ts';
import type { BaseFeature, Basemap } from './basemap.ts';

/** Kinds whose name stands on the area that they are. */
const ON_AREA: ReadonlySet<string> = new Set(['zone']);

const known = new WeakMap<Basemap, ReadonlyMap<string, BaseFeature>>();

/** Names that differ in capitals are the same. */
export const folded = (name: string) => name.toLowerCase();

function byName(basemap: Basemap): ReadonlyMap<string, BaseFeature> {
  const names = new Map<string, BaseFeature>();
  for (const feature of [...basemap.values()].flat()) {
    for (const name of [...Object.values(feature.names), ...feature.aliases])
      if (name !== undefined && !names.has(folded(name))) names.set(folded(name), feature);
  }
  return names;
}

/** What the basemap calls a place of the data in a language, if it knows it by its name or alias. */
export function groundName(basemap: Basemap, place: string, language: string): ReturnType<GroundName> {
  const names = known.get(basemap) ?? byName(basemap);
  known.set(basemap, names);
  const feature = names.get(folded(place));
  const name = feature && nameIn(feature, language);
  return feature && name !== undefined ? { name, onArea: ON_AREA.has(feature.kind) } : undefined;
}

/** The name of a feature in a language, or else its own. */
export function nameIn({ names }: BaseFeature, language: string): string | undefined {
  return names[language] ?? names.en;
}

/** Whether one of the places is the one that the feature shows. */
export function isNamed({ names, aliases }: BaseFeature, places: ReadonlySet<string>): boolean {
  return [...Object.values(names), ...aliases].some((name) => name !== undefined && places.has(name));
}
