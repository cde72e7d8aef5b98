import { ActorOptions } from './ActorOptions.tsx';
import type { FacetProps } from './facet-props.ts';
import { PlaceOptions } from './PlaceOptions.tsx';

/** What can be asked besides the values of a facet; stands below them. */
export function FacetOptions({ facet, ...props }: FacetProps) {
  if (facet === 'actor') return <ActorOptions {...props} />;
  return facet === 'place' ? <PlaceOptions {...props} /> : null;
}
