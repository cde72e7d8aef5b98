import type { Dataset } from '../../core/dataset/dataset.ts';

/** The name of an actor, or its id where there is none. */
export function nameOf({ actors }: Pick<Dataset, 'actors'>, id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}
