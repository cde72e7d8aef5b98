import type { ActorRow, EventRow, RoleRow } from '../../model/tables.ts';

/** Titles of which one at least names nobody. */
const PLAIN = ['Event', 'Incident', 'Report'];

/**
 * The events with titles that name only actors who take part in them, as packages want it: a headline that names somebody
 * else gives way to the sort of event, and stays in the summary.
 */
export function eventTitle(
  events: readonly EventRow[],
  actors: readonly ActorRow[],
  roles: readonly RoleRow[],
): readonly EventRow[] {
  const taking = new Set(roles.map(({ event, actor }) => `${event} ${actor}`));
  const names = actors.filter(({ name }) => name.length >= 4);
  return events.map((event) => {
    const namesStranger = (title: string) =>
      names.some(({ id, name }) => title.includes(name) && !taking.has(`${event.id} ${id}`));
    if (!namesStranger(event.title)) return event;
    const kind = event.kind.replaceAll('-', ' ');
    const titles = [kind[0].toUpperCase() + kind.slice(1), ...PLAIN];
    return { ...event, title: titles.find((title) => !namesStranger(title)) ?? PLAIN[0] };
  });
}
