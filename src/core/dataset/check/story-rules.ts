import { byId, cell, type Rule } from '../draft.ts';

/** What is wrong with the other events that a step names beside the selected one. */
function badEvents(text: string, selected: string | undefined, known: ReadonlySet<string> | undefined) {
  const ids = text.split(' ');
  const unknown = known && ids.find((id) => !known.has(id));
  if (ids.includes('')) return 'has more than one space between two ids';
  if (unknown !== undefined) return `names ${unknown}, which is not an id of events.csv`;
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) return `names ${twice} twice`;
  if (selected !== undefined && ids.includes(selected)) {
    return `names ${selected}, which stands in column event already; take it out here`;
  }
  return undefined;
}

/** The text of a step rests on events that exist, each named once. */
export const storyEvents: Rule = {
  name: 'story-events',
  find: (draft) => {
    const known = draft.unread.has('events') ? undefined : new Set(byId(draft, 'events').keys());
    return draft.tables.story.flatMap((step) => {
      const { event, events } = step.values;
      const says = events === undefined ? undefined : badEvents(events, event, known);
      return says === undefined ? [] : [cell('story', step, 'events', says)];
    });
  },
};
