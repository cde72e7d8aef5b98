import './FacetButtons.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { watchSizes } from '../../ui/before-paint.ts';
import { Popover } from '../../ui/Popover.tsx';
import { FacetPopover } from './FacetPopover.tsx';
import { FacetSections } from './FacetSections.tsx';
import type { FilterProps } from './facet-props.ts';
import { popoverFacets } from './facet-table.ts';
import { fitting } from './fitting.ts';

/** How many buttons to show. The one whose popover is open stays; so do, while "More" is open, those inside. */
function measured(box: HTMLElement, before: number): number {
  const items = Array.from(box.children);
  const widths = items.map((item) => item.getBoundingClientRect().width);
  const count = fitting({
    widths: widths.slice(0, -1),
    more: widths.at(-1) ?? 0,
    gap: Number.parseFloat(getComputedStyle(box).columnGap),
    room: box.clientWidth,
  });
  const open = items.findIndex((item) => item.querySelector(':popover-open'));
  return open === items.length - 1 ? Math.min(count, before) : Math.max(count, open + 1);
}

/** One button per facet, as many as there is room for; the others open together behind "More". */
export function FacetButtons(props: FilterProps) {
  const box = useRef<HTMLDivElement>(null);
  const facets = popoverFacets(props.catalogue);
  const [count, setCount] = useState(facets.length);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setCount((before) => measured(element, before));
    const unwatch = watchSizes(element, measure);
    element.addEventListener('toggle', measure, true);
    return () => {
      unwatch();
      element.removeEventListener('toggle', measure, true);
    };
  }, []);
  const rest = facets.slice(count);
  const active = rest.some((facet) => props.filter[facet].length > 0);
  return (
    <div className="facet-buttons" ref={box}>
      {facets.map((facet, at) => (
        <span key={facet} className="facet-button" inert={at >= count}>
          <FacetPopover {...props} facet={facet} />
        </span>
      ))}
      <span className="facet-button" inert={rest.length === 0}>
        <Popover label={t('facets.more')} active={active}>
          <FacetSections {...props} facets={rest} />
        </Popover>
      </span>
    </div>
  );
}
