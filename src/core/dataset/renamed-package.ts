import type { DataPackage } from '../model/package.ts';
import { PACKAGE } from '../model/vocabulary.ts';

/** A package as the set of another name, by which its title and its like are then translated. */
export function renamedPackage(source: DataPackage, name: string): DataPackage {
  const { info, tables } = source;
  const texts = tables.texts.map((row) => (row.table === PACKAGE ? { ...row, id: name } : row));
  return { ...source, info: { ...info, name }, tables: { ...tables, texts } };
}
