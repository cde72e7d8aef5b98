import { whenOfCells } from '../../edtf/when-of-cells.ts';
import { referencesOf } from '../../model/references-of.ts';
import { TABLE_SCHEMAS } from '../../model/schema.ts';
import { fileOf } from '../../model/table-files.ts';
import { type Counted, isCounted, isRole, PAIR_ENDS } from '../../perspective/claimable.ts';
import { parseCount } from '../../perspective/count.ts';
import { byId, cell, idsOf, type Rule } from '../draft.ts';
import { readCell } from '../read/cell.ts';

const EVENT_FIELDS = new Map(TABLE_SCHEMAS.events.fields.map((field) => [field.name, field]));

function isPairEnd(field: string): field is keyof typeof PAIR_ENDS {
  return Object.hasOwn(PAIR_ENDS, field);
}

/** What is wrong with a count of people or things. */
function badCount(field: Counted, value: string): string | undefined {
  const count = parseCount(value);
  if (!count.ok) return `is not a count; ${count.reason}`;
  const isWhole = Number.isInteger(count.value.low) && Number.isInteger(count.value.high);
  return field === 'quantity' || isWhole ? undefined : 'is not a count; people are counted in whole numbers';
}

export const claimField: Rule = {
  name: 'claim-field',
  find: ({ tables }) =>
    tables.claims.flatMap((row) => {
      const { field } = row.values;
      if (field === undefined || isCounted(field) || isRole(field)) return [];
      if (isPairEnd(field)) {
        const pair = PAIR_ENDS[field];
        const says = `is one end of a range; name ${pair}, with a value such as 2, 2..3 or 2..`;
        return [cell('claims', row, 'field', says)];
      }
      if (EVENT_FIELDS.has(field)) return [];
      return [
        cell(
          'claims',
          row,
          'field',
          'is not a column of events.csv, killed, wounded or a role; name one or leave the cell empty',
        ),
      ];
    }),
};

/** What a claim gives for a field fits it: a count, an actor for a role, else what could stand in that column. */
export const claimValue: Rule = {
  name: 'claim-value',
  find: (draft) => {
    const ids = new Map(
      referencesOf('events')
        .filter(({ target }) => !draft.unread.has(target))
        .map(({ column, target }) => [column, { target, known: idsOf(draft, target) }]),
    );
    const actors = idsOf(draft, 'actors');
    return draft.tables.claims.flatMap((row) => {
      const { field: name, value } = row.values;
      if (value === undefined) return [];
      if (name === undefined)
        return [cell('claims', row, 'value', 'stands without a field; name the column it is for')];
      if (isCounted(name)) {
        const bad = badCount(name, value);
        return bad === undefined ? [] : [cell('claims', row, 'value', `is for ${name} but ${bad}`)];
      }
      if (isRole(name)) {
        if (actors.has(value) || draft.unread.has('actors')) return [];
        return [cell('claims', row, 'value', `is for the role ${name} but is not an id of actors.csv`)];
      }
      const field = EVENT_FIELDS.get(name);
      if (!field || isPairEnd(name)) return [];
      const read = readCell(value, field, draft.zone);
      if ('rule' in read) return [cell('claims', row, 'value', `is for column ${name} but ${read.says}`)];
      const named = ids.get(name);
      if (!named || named.known.has(value)) return [];
      const says = `is for column ${name} but is not an id of ${fileOf(named.target)}`;
      return [cell('claims', row, 'value', says)];
    });
  },
};

/** A claim comes after one about the same event. */
export const claimAfterOtherEvent: Rule = {
  name: 'claim-after-other-event',
  find: (draft) => {
    const claims = byId(draft, 'claims');
    return draft.tables.claims.flatMap((row) => {
      const earlier = claims.get(row.values.after ?? '');
      if (!earlier || earlier.values.event === row.values.event) return [];
      return [cell('claims', row, 'after', `is a claim about another event, ${earlier.values.event}`)];
    });
  },
};

/** A claim does not come after one that was said later. */
export const claimAfterLater: Rule = {
  name: 'claim-after-later',
  find: (draft) => {
    const claims = byId(draft, 'claims');
    return draft.tables.claims.flatMap((row) => {
      const earlier = claims.get(row.values.after ?? '');
      if (!earlier) return [];
      const [first, second] = [earlier, row].map(({ values }) =>
        whenOfCells(values.said, values.time, draft.zone),
      );
      if (!first || !second || first.startEarliest < second.endLatest) return [];
      return [cell('claims', row, 'after', `was said later, ${earlier.values.said}, than this claim`)];
    });
  },
};

/** Who says such a thing speaks of what is still to come. */
const FORWARD: ReadonlySet<string | undefined> = new Set(['expects', 'threatens']);

/** Nobody reports an event before it can have begun. */
export const claimBeforeEvent: Rule = {
  name: 'claim-before-event',
  find: (draft) => {
    const events = byId(draft, 'events');
    return draft.tables.claims.flatMap((row) => {
      const { said, time, verb } = row.values;
      const event = events.get(row.values.event ?? '')?.values;
      const when = whenOfCells(event?.date, event?.time, draft.zoneOfEvent(event ?? {}));
      const saying = whenOfCells(said, time, draft.zone);
      if (!when || !saying || FORWARD.has(verb) || saying.endLatest > when.startEarliest) return [];
      const says = `is before the event can have begun, ${event?.date}; only what is expected or threatened is said ahead`;
      return [cell('claims', row, 'said', says)];
    });
  },
};

/** Addresses tell a claim from a moment by a letter in its id. */
export const claimId: Rule = {
  name: 'claim-id',
  find: ({ tables }) =>
    tables.claims
      .filter(({ values: { id } }) => id !== undefined && !/[a-z]/.test(id))
      .map((row) =>
        cell('claims', row, 'id', 'has no letter, and an address would read it as a date; add a word'),
      ),
};
