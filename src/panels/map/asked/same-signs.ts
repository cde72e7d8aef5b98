import type { Picture } from './ask-picture.ts';

/** Whether both pictures, of one query and filter, show the same events, each with a sign of its own. */
export function sameSigns(one: Picture, other: Picture): boolean {
  return (
    one.as === 'signs' &&
    other.as === 'signs' &&
    one.items.length === other.items.length &&
    one.items.every(({ row }, index) => row === other.items[index].row)
  );
}
