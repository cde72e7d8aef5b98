import { parseCount } from '../../perspective/count.ts';
import { byId, cell, type Draft, type Rule } from '../draft.ts';

const HARM = ['killed', 'wounded'] as const;

/** Events and fields for which some claim allows that there were none. */
function claimedZeroes({ tables }: Draft): ReadonlySet<string> {
  return new Set(
    tables.claims.flatMap(({ values: { event, field, value, verb } }) => {
      const count = parseCount(value ?? '');
      return verb !== 'denies' && count.ok && count.value.low === 0 ? [`${event} ${field}`] : [];
    }),
  );
}

/** That nobody was hurt is something that somebody has to say: silence is an empty cell. */
export const zeroWithoutClaim: Rule = {
  name: 'zero-without-claim',
  find: (draft) => {
    if (draft.unread.has('claims')) return [];
    const said = claimedZeroes(draft);
    return draft.tables.events.flatMap((row) =>
      HARM.flatMap((field) => {
        if (row.values[`${field}_low`] !== 0 || said.has(`${row.values.id} ${field}`)) return [];
        const says = `stands without a claim that says so; leave both cells empty, or add a claim with field ${field}`;
        return [cell('events', row, `${field}_low`, says)];
      }),
    );
  },
};

/** What a part gives of the dead and hurt its whole gives too, or a sum over wholes would lack it. */
export const harmOfPart: Rule = {
  name: 'harm-of-part',
  find: (draft) => {
    const events = byId(draft, 'events');
    return draft.tables.events.flatMap((part) => {
      const whole = events.get(part.values.part_of ?? '');
      // The parts of a series are listed one by one and have no sum of their own.
      if (!whole || whole.values.kind?.endsWith('-series')) return [];
      return HARM.flatMap((field) => {
        const column = `${field}_high` as const;
        if (
          (part.values[column] ?? 0) === 0 ||
          whole.values[column] !== undefined ||
          whole.broken.has(column)
        )
          return [];
        return [
          cell(
            'events',
            part,
            column,
            `is not counted in its whole, ${whole.values.id}, which gives no ${field}`,
          ),
        ];
      });
    });
  },
};
