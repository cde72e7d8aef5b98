import { groupBy } from '../../../base/group-by.ts';
import { byId, cell, type DraftTables, type Rule } from '../draft.ts';

const HARMED: ReadonlySet<string | undefined> = new Set(['target', 'victim']);
/** What is said to somebody does nothing to him yet. */
const SPEECH: ReadonlySet<string | undefined> = new Set([
  'claim',
  'demand',
  'denial',
  'message',
  'statement',
  'truce-end',
  'ultimatum',
  'warning',
]);

/** Who announces a thing is not who does it: where something is done to somebody, somebody does it. */
export const targetWithoutPerpetrator: Rule = {
  name: 'target-without-perpetrator',
  find: (draft) => {
    if (draft.unread.has('roles')) return [];
    const events = byId(draft, 'events');
    return [...groupBy(draft.tables.roles, ({ values }) => values.event)].flatMap(([id, roles]) => {
      const has = (role: string) => roles.some(({ values }) => values.role === role);
      const event = events.get(id ?? '');
      if (!has('announcer') || has('perpetrator') || !event || SPEECH.has(event.values.kind)) return [];
      return roles
        .filter(({ values }) => HARMED.has(values.role))
        .map((row) =>
          cell(
            'roles',
            row,
            'role',
            'names to whom it is done, but nobody who does it; name a perpetrator, or unidentified (an announcer only says so)',
          ),
        );
    });
  },
};

type ActorDraft = DraftTables['actors'][number];

/** The words by which a title names an actor: a person's last name, anybody else's whole name. */
function shownName({ values: { kind, name = '' } }: ActorDraft): string {
  return kind === 'person' ? (name.split(/[\s-]+/).at(-1) ?? '') : name;
}

function names(text: string, name: string): boolean {
  if (name.length < 4) return false;
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}

/** Whom a title names takes part in the event; the name of a state may stand for the place. */
export const nameWithoutRole: Rule = {
  name: 'name-without-role',
  find: ({ tables, unread }) => {
    if (unread.has('roles')) return [];
    const taking = new Set(tables.roles.map(({ values }) => `${values.event} ${values.actor}`));
    const members = groupBy(tables.actors, ({ values }) => values.part_of);
    const takesPart = (event: string | undefined, actor: ActorDraft): boolean =>
      taking.has(`${event} ${actor.values.id}`) ||
      (members.get(actor.values.id) ?? []).some((member) => takesPart(event, member));
    return tables.events.flatMap((event) =>
      tables.actors
        .filter(
          (actor) =>
            actor.values.kind !== 'state' &&
            names(event.values.title ?? '', shownName(actor)) &&
            !takesPart(event.values.id, actor),
        )
        .map((actor) =>
          cell(
            'events',
            event,
            'title',
            `names ${actor.values.id}, who has no role in the event; add one to roles.csv`,
          ),
        ),
    );
  },
};
