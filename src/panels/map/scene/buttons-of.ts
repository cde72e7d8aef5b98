import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { scaleOf } from '../../../core/space/mercator.ts';
import { MAP_ZOOM } from '../../../core/view/map-text.ts';
import { t } from '../../../i18n/t.ts';
import type { SignButton } from '../layers/sign-buttons.ts';
import { groupName } from './group-name.ts';
import type { Focus } from './map-focus.ts';
import type { Fan } from './map-scene.ts';
import type { SignGroup } from './sign-groups.ts';
import { signRadius } from './sign-sizes.ts';

/** So many buttons at most; more would be no help to anybody. */
const MOST = 150;

/** Whether zooming in to the end would draw the group's events apart by `distance` px. */
export function canPart({ spread }: SignGroup, distance: number): boolean {
  return spread * scaleOf(MAP_ZOOM.most) > 1.5 * distance;
}

/** The name of an event, with what came down in it where it is a part of the selected one. */
function titleOf({ id, title }: EventItem, { launches, parts }: Focus): string {
  const figure = launches.has(id) ? undefined : parts.get(id);
  return figure === undefined ? title : t('map.titleWith', { title, figure });
}

/** The name of a sign or group, with the leading figure of the selected event where that is in it. */
function withFigure(name: string, items: readonly EventItem[], { selected, figure }: Focus): string {
  const item = items.find(({ id }) => id === selected?.id);
  if (!item || figure === undefined) return name;
  return t(name === item.title ? 'map.titleWith' : 'map.selectedWith', { name, title: item.title, figure });
}

/** The name with the place where the event is known to lie, when its sign does not stand on it. */
function withPlace(name: string, { area }: SignGroup): string {
  return area?.name === undefined ? name : t('map.nameSomewhere', { name, place: area.name });
}

/** The buttons for signs, groups and the signs of an open fan, which follow their group. */
export function buttonsOf(
  catalogue: Catalogue,
  groups: readonly SignGroup[],
  fan: Fan | undefined,
  focus: Focus,
  target: number,
): readonly SignButton[] {
  const selected = focus.selected?.id;
  const titled = (item: EventItem) => withFigure(titleOf(item, focus), [item], focus);
  return groups
    .toSorted((a, b) => a.items[0].row - b.items[0].row)
    .flatMap((group): SignButton[] => {
      const { key, x, y, items } = group;
      const ids = items.map(({ id }) => id);
      const current = selected !== undefined && ids.includes(selected);
      const at = { x, y, dx: 0, dy: 0 };
      if (items.length === 1) {
        const name = withPlace(titled(items[0]), group);
        return [{ key: ids[0], ...at, size: target, name, ids, current }];
      }
      const name = withFigure(groupName(catalogue, items), items, focus);
      const size = Math.max(target, 2 * signRadius(items) + 4);
      const open = fan?.group.key === key;
      const expanded = canPart(group, target) ? undefined : open;
      const own = { key, ...at, size, name, ids, expanded, current: current && !open };
      if (!open) return [own];
      const fanned = items.map((item, i) => ({
        key: `${key} ${item.id}`,
        x,
        y,
        dx: fan.spots[i].x,
        dy: fan.spots[i].y,
        size: target,
        name: titled(item),
        ids: [item.id],
        current: item.id === selected,
      }));
      return [own, ...fanned];
    })
    .slice(0, MOST);
}
