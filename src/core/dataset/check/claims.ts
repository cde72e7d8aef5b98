import { referencesOf, TABLE_SCHEMAS } from '../../model/schema.ts';
import { byId, cell, fileOf, idsOf, type Rule } from '../draft.ts';
import { readCell } from '../read/cell.ts';
import { whenOfCells } from '../when-of-cells.ts';

const EVENT_FIELDS = new Map(TABLE_SCHEMAS.events.fields.map((field) => [field.name, field]));

export const claimField: Rule = {
  name: 'claim-field',
  find: ({ tables }) =>
    tables.claims
      .filter(({ values }) => values.field !== undefined && !EVENT_FIELDS.has(values.field))
      .map((row) =>
        cell('claims', row, 'field', 'is not a column of events.csv; name one or leave the cell empty'),
      ),
};

/** What a claim gives for a column could stand in that column. */
export const claimValue: Rule = {
  name: 'claim-value',
  find: (draft) => {
    const ids = new Map(
      referencesOf('events')
        .filter(({ target }) => !draft.unread.has(target))
        .map(({ column, target }) => [column, { target, known: idsOf(draft, target) }]),
    );
    return draft.tables.claims.flatMap((row) => {
      const { field: name, value } = row.values;
      if (value === undefined) return [];
      if (name === undefined)
        return [cell('claims', row, 'value', 'stands without a field; name the column it is for')];
      const field = EVENT_FIELDS.get(name);
      if (!field) return [];
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
