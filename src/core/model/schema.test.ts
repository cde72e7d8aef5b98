import { describe, expect, it } from 'vitest';
import { referencesOf } from './references-of.ts';
import { TABLE_NAMES, TABLE_SCHEMAS } from './schema.ts';

describe('TABLE_SCHEMAS', () => {
  it('has the columns in their documented order', () => {
    expect(TABLE_SCHEMAS.links.fields.map(({ name }) => name)).toEqual([
      'from',
      'to',
      'type',
      'note',
      'source',
      'locator',
    ]);
    expect(TABLE_NAMES[0]).toBe('events');
    expect(TABLE_NAMES).toHaveLength(11);
  });

  it('names keys by columns that exist, and leaves out the resource of a key within one table', () => {
    for (const { fields, primaryKey, foreignKeys = [] } of Object.values(TABLE_SCHEMAS)) {
      const names = fields.map(({ name }) => name);
      expect(names).toEqual(
        expect.arrayContaining([...primaryKey, ...foreignKeys.map((key) => key.fields[0])]),
      );
    }
    expect(TABLE_SCHEMAS.actors.foreignKeys).toEqual([
      { fields: ['part_of'], reference: { fields: ['id'] } },
    ]);
    expect(referencesOf('actors')).toEqual([{ column: 'part_of', target: 'actors' }]);
  });
});
