/** A forest over codes 0..n-1, e.g. actors by part_of or places by within. */
export interface Tree {
  /** Parent code, or -1 for a root. */
  readonly parent: Int32Array;
  readonly children: readonly (readonly number[])[];
  readonly roots: readonly number[];
}

/** Builds the tree from parent codes; the caller has refused cycles. */
export function treeOf(parent: Int32Array): Tree {
  const children: number[][] = Array.from(parent, () => []);
  const roots: number[] = [];
  parent.forEach((up, code) => {
    (up < 0 ? roots : children[up]).push(code);
  });
  return { parent, children, roots };
}

/** The code and all below it. */
export function subtree(tree: Tree, code: number): number[] {
  return [code, ...tree.children[code].flatMap((child) => subtree(tree, child))];
}
