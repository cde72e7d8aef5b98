import './Checkbox.css';
import './TreeCheckbox.css';
import { useId } from 'react';
import type { TreeRow } from './tree-rows.ts';

interface Props {
  readonly row: TreeRow;
  readonly name: string;
  readonly count?: string;
  /** Nothing is behind it now. */
  readonly faint: boolean;
  readonly checked: boolean | 'mixed';
  /** Holds the tree's one tab stop. */
  readonly active: boolean;
  readonly first: boolean;
}

/** One line of a TreeCheckbox, which hears its presses and keys. */
export function TreeItem({ row, name, count, faint, checked, active, first }: Props) {
  const id = useId();
  return (
    <div
      role="treeitem"
      aria-label={name}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expandable ? row.expanded : undefined}
      aria-checked={checked}
      aria-describedby={count === undefined ? undefined : id}
      tabIndex={active ? 0 : -1}
      data-code={row.code}
      data-first={first || undefined}
      className={faint ? 'tree-item checkbox-faint' : 'tree-item'}
      style={{ paddingInlineStart: `${(row.level - 1) * 1.25}rem` }}
    >
      <span className="tree-twist" data-twist={row.expandable || undefined} aria-hidden="true">
        {row.expandable && (
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d={row.expanded ? 'M1 3l4 4 4-4' : 'M3 1l4 4-4 4'} />
          </svg>
        )}
      </span>
      <svg className="tree-box" viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1" y="1" width="14" height="14" rx="2.5" />
        {checked !== false && <path d={checked === 'mixed' ? 'M4.5 8h7' : 'M4 8.5l2.5 2.5L12 5.5'} />}
      </svg>
      <span className="checkbox-label">{name}</span>
      {count !== undefined && (
        <span id={id} className="checkbox-count" aria-hidden="true">
          {count}
        </span>
      )}
    </div>
  );
}
