import type { Tree } from '../core/dataset/tree.ts';

/** One visible line of a tree, as assistive technology counts it. */
export interface TreeRow {
  readonly code: number;
  /** 1 for a root. */
  readonly level: number;
  /** Place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  readonly expandable: boolean;
  readonly expanded: boolean;
}

export interface TreeView {
  readonly tree: Tree;
  /** Order of siblings. */
  readonly compare: (a: number, b: number) => number;
  readonly expanded: ReadonlySet<number>;
  /** When given, only these values and the way to them are there, all opened. */
  readonly matches?: (code: number) => boolean;
}

/** The codes that match or lead to one that does. */
function kept(tree: Tree, matches: (code: number) => boolean): ReadonlySet<number> {
  const keep = new Set<number>();
  for (let code = 0; code < tree.parent.length; code++) {
    if (!matches(code)) continue;
    for (let up = code; up >= 0 && !keep.has(up); up = tree.parent[up]) keep.add(up);
  }
  return keep;
}

/** The tree as the lines that are visible, from top to bottom. */
export function treeRows({ tree, compare, expanded, matches }: TreeView): TreeRow[] {
  const keep = matches && kept(tree, matches);
  const rows: TreeRow[] = [];
  const add = (codes: readonly number[], level: number) => {
    const shown = (keep ? codes.filter((code) => keep.has(code)) : [...codes]).sort(compare);
    shown.forEach((code, index) => {
      const below = tree.children[code];
      const expandable = keep ? below.some((child) => keep.has(child)) : below.length > 0;
      const open = expandable && (keep !== undefined || expanded.has(code));
      rows.push({
        code,
        level,
        position: index + 1,
        siblings: shown.length,
        expandable,
        expanded: open,
      });
      if (open) add(below, level + 1);
    });
  };
  add(tree.roots, 1);
  return rows;
}
