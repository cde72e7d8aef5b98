import type { Choice, Session } from '../session/session-types.ts';

type Change = Partial<Choice> | undefined;

function without(change: Change): Partial<Choice> {
  const { filter: _, withinMap: __, ...rest } = change ?? {};
  return rest;
}

/** The session of a reader who is kept to the filter of the link. */
export function lockedSession(session: Session): Session {
  return {
    ...session,
    choose: (change) => session.choose(without(change)),
    go: (page, change) => session.go(page, without(change)),
    href: (page, change) => session.href(page, without(change)),
  };
}
