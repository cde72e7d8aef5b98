import { cell, type Rule } from '../draft.ts';

/** Nobody's part is denied unless somebody denies it. */
export const roleDenied: Rule = {
  name: 'role-denied',
  find: ({ tables }) => {
    const denials = new Set(
      tables.claims
        .filter(({ values }) => values.verb === 'denies')
        .map(({ values: { event, value, field } }) => `${event} ${value} ${field}`),
    );
    return tables.roles.flatMap((row) => {
      const { event, actor, role, attribution } = row.values;
      if (attribution !== 'denied' || denials.has(`${event} ${actor} ${role}`)) return [];
      const says = `has no claim behind it; add one on ${event} that denies, with field ${role} and value ${actor}`;
      return [cell('roles', row, 'attribution', says)];
    });
  },
};
