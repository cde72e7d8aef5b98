import type { Dataset, EventItem } from '../../../core/dataset/dataset.ts';
import { MAP_ZOOM } from '../../../core/view/map-text.ts';
import { t } from '../../../i18n/t.ts';
import { scaleOf } from '../mercator.ts';
import type { SignButton } from '../sign-buttons.ts';
import { figureWords } from './figure-words.ts';
import type { SignGroup } from './group.ts';
import type { Fan } from './scene.ts';
import { groupRadius } from './sign-sizes.ts';

/** So many buttons at most; more would be no help to anybody. */
const MOST = 150;

/** The place and those it lies in, from the smallest to the largest. */
function placesRound({ placeTree }: Dataset, code: number): number[] {
  const chain: number[] = [];
  for (let place = code; place >= 0; place = placeTree.parent[place]) chain.push(place);
  return chain;
}

/** "5 events, Green Zone": the smallest place that holds all of a group's events is named, if there is one. */
function groupName(dataset: Dataset, { items }: SignGroup): string {
  const [first, ...others] = [...new Set(items.map(({ place }) => place))];
  const common = others.reduce(
    (places, place) => {
      const round = placesRound(dataset, place);
      return places.filter((one) => round.includes(one));
    },
    placesRound(dataset, first),
  );
  return common.length === 0
    ? t('map.events', { n: items.length })
    : t('map.eventsAt', { n: items.length, place: dataset.places[common[0]].name });
}

/** Whether zooming in to the end would draw the group's events apart by `distance` px. */
export function canPart({ spread }: SignGroup, distance: number): boolean {
  return spread * scaleOf(MAP_ZOOM.most) > 1.5 * distance;
}

/** The name of a sign or group, with the leading figure of the selected event where that is in it. */
function withFigure(dataset: Dataset, name: string, items: readonly EventItem[], selected?: string): string {
  const item = items.find(({ id }) => id === selected);
  const figure = item && figureWords(dataset.record(item.row));
  if (!item || figure === undefined) return name;
  return t(name === item.title ? 'map.titleWith' : 'map.selectedWith', { name, title: item.title, figure });
}

/** The buttons for signs, groups and the signs of an open fan, which follow their group. */
export function buttonsOf(
  dataset: Dataset,
  groups: readonly SignGroup[],
  fan: Fan | undefined,
  selected: string | undefined,
  target: number,
): readonly SignButton[] {
  const named = (name: string, items: readonly EventItem[]) => withFigure(dataset, name, items, selected);
  return groups
    .toSorted((a, b) => a.items[0].row - b.items[0].row)
    .flatMap((group): SignButton[] => {
      const { key, x, y, items } = group;
      const ids = items.map(({ id }) => id);
      const current = selected !== undefined && ids.includes(selected);
      const at = { x, y, dx: 0, dy: 0 };
      if (items.length === 1)
        return [{ key: ids[0], ...at, size: target, name: named(items[0].title, items), ids, current }];
      const name = named(groupName(dataset, group), items);
      const size = Math.max(target, 2 * groupRadius(items.length) + 4);
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
        size: Math.min(target, 28),
        name: named(item.title, [item]),
        ids: [item.id],
        current: item.id === selected,
      }));
      return [own, ...fanned];
    })
    .slice(0, MOST);
}
