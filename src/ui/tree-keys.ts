import type { TreeRow } from './tree-rows.ts';

export type TreeAction =
  | { readonly do: 'focus'; readonly index: number }
  | { readonly do: 'open' | 'close' | 'toggle'; readonly code: number }
  | { readonly do: 'open-all'; readonly codes: readonly number[] };

/** Index of the row above that is one level up, or -1. */
function parentIndex(rows: readonly TreeRow[], index: number): number {
  for (let at = index - 1; at >= 0; at--) if (rows[at].level < rows[index].level) return at;
  return -1;
}

/** Rows with the same parent as the row at `index`, itself included. */
function siblings(rows: readonly TreeRow[], index: number): TreeRow[] {
  const parent = parentIndex(rows, index);
  const { level } = rows[index];
  return rows.filter((row, at) => row.level === level && parentIndex(rows, at) === parent);
}

/**
 * What a key does in a tree, after the ARIA Authoring Practices (tree view pattern): arrows move, open and close, Home
 * and End jump, Space and Enter check, * opens all siblings.
 * `undefined` for keys that mean nothing here. In right-to-left text the arrows to the sides change their parts.
 */
export function treeKey(
  rows: readonly TreeRow[],
  index: number,
  key: string,
  rtl = false,
): TreeAction | undefined {
  const row = rows[index];
  if (!row) return undefined;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const focus = (to: number): TreeAction => ({
    do: 'focus',
    index: Math.max(0, Math.min(rows.length - 1, to)),
  });
  switch (key) {
    case 'ArrowDown':
      return focus(index + 1);
    case 'ArrowUp':
      return focus(index - 1);
    case 'Home':
      return focus(0);
    case 'End':
      return focus(rows.length - 1);
    case ' ':
    case 'Enter':
      return { do: 'toggle', code: row.code };
    case '*':
      return { do: 'open-all', codes: siblings(rows, index).map((sibling) => sibling.code) };
    case forward:
      if (!row.expandable) return focus(index);
      return row.expanded ? focus(index + 1) : { do: 'open', code: row.code };
    case back:
      if (row.expanded) return { do: 'close', code: row.code };
      return focus(parentIndex(rows, index) < 0 ? index : parentIndex(rows, index));
    default:
      return undefined;
  }
}

/**
 * The next row whose folded name begins with the typed letters, or -1. A single letter looks from the row after `index`
 * on, more letters from `index` itself, both going round.
 */
export function typeAhead(names: readonly string[], index: number, typed: string): number {
  const first = typed.length > 1 ? index : index + 1;
  for (let step = 0; step < names.length; step++) {
    const at = (first + step) % names.length;
    if (names[at].startsWith(typed)) return at;
  }
  return -1;
}
