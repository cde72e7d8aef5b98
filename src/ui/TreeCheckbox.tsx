import './Checkbox.css';
import './TreeCheckbox.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { fold } from '../base/searchable.ts';
import { subtree, type Tree } from '../core/dataset/tree.ts';
import { TreeItem } from './TreeItem.tsx';
import { treeKey, typeAhead } from './tree-keys.ts';
import { treeRows } from './tree-rows.ts';

interface Props {
  readonly label: string;
  readonly tree: Tree;
  /** By code. */
  readonly names: readonly string[];
  /** By code; absent until known. */
  readonly counts?: ArrayLike<number>;
  readonly formatCount: (count: number) => string;
  readonly compare: (a: number, b: number) => number;
  /** Codes. */
  readonly chosen: ReadonlySet<number>;
  readonly onToggle: (code: number) => void;
  readonly matches?: (code: number) => boolean;
  /** At most this many lines. */
  readonly limit?: number;
  /** Its tab stop takes the focus when a popover opens. */
  readonly first?: boolean;
}

/** Above this many values a tree begins closed, save for the way to what is chosen. */
const ALL_OPEN = 80;
/** Letters typed within this many ms belong together. */
const TYPING = 600;

function opened(tree: Tree, chosen: ReadonlySet<number>): Set<number> {
  const all = Array.from(tree.parent, (_, code) => code);
  if (all.length <= ALL_OPEN) return new Set(all);
  const open = new Set<number>();
  for (const code of chosen) for (let up = tree.parent[code]; up >= 0; up = tree.parent[up]) open.add(up);
  return open;
}

/** A value is half checked when only something below it is chosen. */
function checkedState(tree: Tree, chosen: ReadonlySet<number>, code: number): boolean | 'mixed' {
  if (chosen.has(code)) return true;
  return chosen.size > 0 && subtree(tree, code).some((below) => chosen.has(below)) ? 'mixed' : false;
}

/** A tree of values that can be checked, with one tab stop and the keys of the tree view pattern. */
export function TreeCheckbox(props: Props) {
  const { label, tree, names, counts, formatCount, compare, chosen, onToggle, matches, limit, first } = props;
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const focusNext = useRef(false);
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(() => opened(tree, chosen));
  const [active, setActive] = useState(-1);
  const rows = useMemo(
    () => treeRows({ tree, compare, expanded, matches }).slice(0, limit),
    [tree, compare, expanded, matches, limit],
  );
  const found = rows.findIndex((row) => row.code === active);
  const activeIndex = Math.max(0, found);

  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const focus = (index: number) => {
    focusNext.current = true;
    setActive(rows[index].code);
  };
  const setOpen = (codes: readonly number[], open: boolean) => {
    const next = new Set(expanded);
    for (const code of codes) open ? next.add(code) : next.delete(code);
    setExpanded(next);
  };

  const jumpTo = (letter: string, at: number) => {
    const text = (at - typed.current.at < TYPING ? typed.current.text : '') + fold(letter);
    typed.current = { text, at };
    const folded = rows.map((row) => fold(names[row.code]));
    const index = typeAhead(folded, activeIndex, text);
    if (index >= 0) focus(index);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const action = treeKey(rows, activeIndex, event.key, rtl);
    if (!action) {
      if (event.key.length === 1) jumpTo(event.key, event.timeStamp);
      return;
    }
    event.preventDefault();
    if (action.do === 'focus') focus(action.index);
    else if (action.do === 'toggle') onToggle(action.code);
    else if (action.do === 'open-all') setOpen(action.codes, true);
    else setOpen([action.code], action.do === 'open');
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    const item = target.closest<HTMLElement>('[data-code]');
    if (!item) return;
    const code = Number(item.dataset.code);
    setActive(code);
    const row = rows.find((other) => other.code === code);
    if (target.closest('[data-twist]')) setOpen([code], !row?.expanded);
    else onToggle(code);
  };

  return (
    <div
      ref={list}
      role="tree"
      tabIndex={-1}
      aria-label={label}
      aria-multiselectable="true"
      className="tree"
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {rows.map((row, index) => (
        <TreeItem
          key={row.code}
          row={row}
          name={names[row.code]}
          count={counts && formatCount(counts[row.code])}
          faint={counts?.[row.code] === 0 && !chosen.has(row.code)}
          checked={checkedState(tree, chosen, row.code)}
          active={index === activeIndex}
          first={first === true && index === activeIndex}
        />
      ))}
    </div>
  );
}
