import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { t } from '../../../i18n/t.ts';

/** The place and those it lies in, from the smallest to the largest. */
function placesRound({ placeTree }: Catalogue, code: number): number[] {
  const chain: number[] = [];
  for (let place = code; place >= 0; place = placeTree.parent[place]) chain.push(place);
  return chain;
}

/** The name of the smallest place that holds all of the events, if there is one. */
export function commonPlace(catalogue: Catalogue, items: readonly EventItem[]): string | undefined {
  const [first, ...others] = [...new Set(items.map(({ place }) => place))];
  const common = others.reduce(
    (places, place) => {
      const round = placesRound(catalogue, place);
      return places.filter((one) => round.includes(one));
    },
    placesRound(catalogue, first),
  );
  return common.length === 0 ? undefined : catalogue.places[common[0]].name;
}

/** "5 events, Green Zone": what a group's number counts, and where. */
export function groupName(catalogue: Catalogue, items: readonly EventItem[]): string {
  const place = commonPlace(catalogue, items);
  return place === undefined
    ? t('map.events', { n: items.length })
    : t('map.eventsAt', { n: items.length, place });
}
