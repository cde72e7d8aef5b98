import { expect, test } from 'vitest';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { imported } from '../import/imported.fixture.ts';
import { EXAMPLE_TABLES } from './example-tables.ts';
import { tablesWorkbook } from './tables-workbook.ts';

async function opened(lines: readonly string[], tables: Parameters<typeof tablesWorkbook>[1]) {
  return imported({ 'own.xlsx': await tablesWorkbook(lines, tables) });
}

test('the workbook with three example events keeps all rules', async () => {
  const { report, events } = await opened(['My events'], EXAMPLE_TABLES);
  expect(report.format).toBe('workbook');
  expect(events.map(({ id, date }) => [id, date?.edtf])).toEqual([
    ['bridge-shelled-2020-11-17', '2020-11-17'],
    ['council-resigns-2020-11', '2020-11'],
    ['bridge-reopens-2021', '2021'],
  ]);
});

test('a workbook of a published set keeps all rules, with its claims and links', async () => {
  const { source, total } = shippedSet('baghdad-2020-11-17');
  const { events } = await opened(['Baghdad'], source!.tables);
  expect(events).toHaveLength(total);
});
