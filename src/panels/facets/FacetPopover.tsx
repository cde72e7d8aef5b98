import { t } from '../../i18n/t.ts';
import { Popover } from '../../ui/Popover.tsx';
import { FacetOptions } from './FacetOptions.tsx';
import { FacetValues } from './FacetValues.tsx';
import type { FacetProps } from './facet-props.ts';

/** The button of a facet and, once open, its values. */
export function FacetPopover(props: FacetProps) {
  const { filter, facet } = props;
  const active = filter[facet].length > 0 || (facet === 'actor' && filter.role.length > 0);
  return (
    <Popover label={t(`facets.${facet}`)} active={active}>
      <FacetValues {...props} />
      <FacetOptions {...props} />
    </Popover>
  );
}
