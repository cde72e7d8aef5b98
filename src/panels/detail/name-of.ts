import type { Catalogue } from '../../core/dataset/catalogue.ts';

/** The name of an actor, or its id where there is none. */
export function nameOf({ actors }: Pick<Catalogue, 'actors'>, id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}
