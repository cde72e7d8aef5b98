import { ATTRIBUTIONS, PRECISIONS, ROLES, STATUSES } from '../../model/vocabulary.ts';
import {
  type ColumnKind,
  DICTIONARIES,
  isDictionary,
  NUMBERS,
  type NumberKind,
  PART_COLUMNS,
  ROW_COLUMNS,
  TEXT_COLUMNS,
} from '../column-kinds.ts';

/** What FORMAT.md calls header and table. */
export const MAGIC = 'INCIDENT';
export const VERSION = 2;
export const BYTE_ORDER = 0x01020304;
export const HEADER_BYTES = 32;
export const ENTRY_BYTES = 48;
export const NAME_BYTES = 24;
/** A section begins at a multiple of this, so that numbers of every kind can be read in place. */
export const ALIGNMENT = 8;
/** The number of a kind is its place here and one. */
export const KINDS = Object.keys(NUMBERS) as readonly NumberKind[];

/** What a section may hold. */
export interface SectionRule {
  readonly kinds: readonly NumberKind[];
  readonly length: 'rows' | 'rows and one' | 'parts' | 'any';
  readonly optional?: true;
}

function columnRules(
  columns: Readonly<Record<string, ColumnKind>>,
  length: SectionRule['length'],
): readonly (readonly [string, SectionRule])[] {
  return Object.entries(columns).map(([name, kind]) => [
    name,
    { kinds: isDictionary(kind) ? ['u8', 'u16', 'u32'] : [kind], length },
  ]);
}

/** All sections by their names, in the order in which they are written. */
export const SECTIONS: ReadonlyMap<string, SectionRule> = new Map<string, SectionRule>([
  ...DICTIONARIES.flatMap((name): [string, SectionRule][] => [
    [`${name}.ends`, { kinds: ['u32'], length: 'any' }],
    [`${name}.bytes`, { kinds: ['u8'], length: 'any' }],
  ]),
  ...columnRules(ROW_COLUMNS, 'rows'),
  ['actorOffsets', { kinds: ['u32'], length: 'rows and one' }],
  ...columnRules(PART_COLUMNS, 'parts'),
  ['partOf', { kinds: ['i32'], length: 'rows', optional: true }],
  ['endOrder', { kinds: ['u32'], length: 'rows', optional: true }],
  ['pointOrder', { kinds: ['u32'], length: 'any', optional: true }],
  ['fileRow', { kinds: ['u32'], length: 'rows', optional: true }],
  ...TEXT_COLUMNS.flatMap((name): [string, SectionRule][] => [
    [`${name}.ends`, { kinds: ['u32'], length: 'rows', optional: true }],
    [`${name}.bytes`, { kinds: ['u8'], length: 'any', optional: true }],
  ]),
]);

/** Columns with codes of a vocabulary, and how many it has. */
export const VOCABULARY_SIZES = {
  precision: PRECISIONS.length,
  status: STATUSES.length,
  roleCodes: ROLES.length,
  attributionCodes: ATTRIBUTIONS.length,
} as const;
