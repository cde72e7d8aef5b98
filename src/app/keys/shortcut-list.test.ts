import { expect, it } from 'vitest';
import { SHORTCUTS } from './shortcut-list.ts';

it('lists each thing that keys do once per place', () => {
  for (const { rows } of SHORTCUTS) {
    const names = rows.map(({ does }) => does);
    expect(new Set(names).size).toBe(names.length);
  }
});
