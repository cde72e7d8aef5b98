import type { ActorRow, EventRow, RoleRow } from '../../model/tables.ts';

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
    const stranger = names.some(
      ({ id, name }) => event.title.includes(name) && !taking.has(`${event.id} ${id}`),
    );
    if (!stranger) return event;
    const kind = event.kind.replaceAll('-', ' ');
    return { ...event, title: kind[0].toUpperCase() + kind.slice(1) };
  });
}
