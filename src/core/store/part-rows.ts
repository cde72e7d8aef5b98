import { addAll, addBit, type Bitset, emptyBits } from '../../base/bitset.ts';
import { subtree, type Tree } from '../dataset/tree.ts';
import { ATTRIBUTIONS, ROLES } from '../model/vocabulary.ts';
import { addRowsOf, type Participations } from './participations.ts';
import type { TimeIndex } from './time-index.ts';
import { isWanted, type WantedParts, wantsAny } from './wanted-parts.ts';

/** What a part is told by, and how many codes that has. */
const PART_CODES = { role: ROLES.length, attribution: ATTRIBUTIONS.length } as const;
export type PartFacet = keyof typeof PART_CODES;

/** Where an actor and his members have more than one part in so many rows, their rows are kept as bits. */
const ROWS_PER_PART = 64;

/** The rows of an actor and his members, a bit each: in the order of starts, of ends, and per role and attribution. */
interface GroupBits {
  readonly any: Bitset;
  readonly byEnd: Bitset;
  /** Undefined where none has the role, or the attribution. */
  readonly role: (Bitset | undefined)[];
  readonly attribution: (Bitset | undefined)[];
}

/**
 * The rows in which actors have part, each himself or through a member. Of actors with many rows they are worked out once,
 * so that several are united a word at a time; of others they are read off their lists.
 */
export interface PartRows {
  /** The rows in which one of these has a wanted part. */
  of(actors: readonly number[], wanted: WantedParts): Bitset;
  /** The rows in which one of these has any part, in the order of ends. */
  byEnd(actors: readonly number[]): Bitset;
  /** For each role, or each attribution, the rows in which one of these has a wanted part with it. */
  per(actors: readonly number[], by: PartFacet, wanted: WantedParts): readonly Bitset[];
  /** Works out the rows of one more actor who has many; true once that is done for all. Questions do not wait for it. */
  prepare(): boolean;
}

export function partRows(parts: Participations, tree: Tree, time: () => TimeIndex): PartRows {
  const { length, offsets, rows, roles, attributions } = parts;
  const codesBy = { role: roles, attribution: attributions } as const;
  const known = new Map<number, GroupBits>();
  let prepared = 0;

  const perCode = (by: PartFacet) => Array.from({ length: PART_CODES[by] }, () => emptyBits(length));

  function isMany(actor: number): boolean {
    const count = subtree(tree, actor).reduce((sum, one) => sum + offsets[one + 1] - offsets[one], 0);
    return count * ROWS_PER_PART > length;
  }

  function bitsOf(actor: number): GroupBits {
    const kept = known.get(actor);
    if (kept) return kept;
    const made: GroupBits = { any: emptyBits(length), byEnd: emptyBits(length), role: [], attribution: [] };
    addOwn(made, actor);
    for (const member of tree.children[actor]) {
      if (!isMany(member)) for (const one of subtree(tree, member)) addOwn(made, one);
      else addGroup(made, bitsOf(member));
    }
    known.set(actor, made);
    return made;
  }

  /** Adds the rows of one actor without his members. */
  function addOwn({ any, byEnd, role, attribution }: GroupBits, actor: number): void {
    const { endPlace } = time();
    for (let at = offsets[actor]; at < offsets[actor + 1]; at++) {
      const row = rows[at];
      addBit(any, row);
      addBit(byEnd, endPlace[row]);
      role[roles[at]] ??= emptyBits(length);
      addBit(role[roles[at]]!, row);
      attribution[attributions[at]] ??= emptyBits(length);
      addBit(attribution[attributions[at]]!, row);
    }
  }

  function addGroup(to: GroupBits, from: GroupBits): void {
    addAll(to.any, from.any);
    addAll(to.byEnd, from.byEnd);
    for (const by of ['role', 'attribution'] as const)
      for (const [code, bits] of from[by].entries()) {
        if (!bits) continue;
        to[by][code] ??= emptyBits(length);
        addAll(to[by][code]!, bits);
      }
  }

  return {
    of(actors, wanted) {
      const all = emptyBits(length);
      for (const actor of actors) {
        if (wantsAny(wanted) && isMany(actor)) addAll(all, bitsOf(actor).any);
        else addRowsOf(all, parts, subtree(tree, actor), wanted);
      }
      return all;
    },

    byEnd(actors) {
      const all = emptyBits(length);
      const { endPlace } = time();
      for (const actor of actors) {
        if (isMany(actor)) addAll(all, bitsOf(actor).byEnd);
        else
          for (const one of subtree(tree, actor))
            for (let at = offsets[one]; at < offsets[one + 1]; at++) addBit(all, endPlace[rows[at]]);
      }
      return all;
    },

    per(actors, by, wanted) {
      const all = perCode(by);
      const codes = codesBy[by];
      for (const actor of actors) {
        if (wantsAny(wanted) && isMany(actor)) {
          for (const [code, bits] of bitsOf(actor)[by].entries()) if (bits) addAll(all[code], bits);
          continue;
        }
        for (const one of subtree(tree, actor))
          for (let at = offsets[one]; at < offsets[one + 1]; at++)
            if (isWanted(wanted, roles[at], attributions[at])) addBit(all[codes[at]], rows[at]);
      }
      return all;
    },

    prepare() {
      const actors = offsets.length - 1;
      while (prepared < actors && !isMany(prepared)) prepared++;
      if (prepared === actors) return true;
      bitsOf(prepared++);
      return false;
    },
  };
}
