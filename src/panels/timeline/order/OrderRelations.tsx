import './OrderRelations.css';
import { type RefObject, useEffect, useState } from 'react';
import type { ReadableSignal } from '../../../base/signal.ts';
import type { EventItem, EventLink } from '../../../core/dataset/event-item.ts';
import type { OrderedItem } from '../../../core/store/query.ts';
import { t } from '../../../i18n/t.ts';
import { useSignal } from '../../../ui/use-signal.ts';
import { RELATION_LOOKS } from '../draw/relation-looks.ts';
import { arcBend, type LineRelation, lineRelations } from './relation-arc.ts';

interface Props {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly own: EventItem | undefined;
  readonly lines: readonly OrderedItem[];
  /** Those of the day's event. */
  readonly links: readonly EventLink[];
  readonly hovered: ReadableSignal<string | undefined>;
}

/** Where lines and the gutter lie in the box, px from its top and from the side at which lines begin. */
interface Places {
  readonly x: number;
  /** Width of the box, where its lines begin at the right. */
  readonly mirroredIn: number | undefined;
  readonly width: number;
  readonly y: ReadonlyMap<string, number>;
  readonly height: number;
}

function measure(box: HTMLElement): Places | undefined {
  const gutter = box.querySelector<HTMLElement>('.order-line .order-relation');
  if (!gutter?.checkVisibility()) return undefined;
  const origin = box.getBoundingClientRect();
  const top = origin.top - box.scrollTop;
  const { left, right, width } = gutter.getBoundingClientRect();
  const isMirrored = getComputedStyle(box).direction === 'rtl';
  const rows = [...box.querySelectorAll<HTMLElement>('.order-line')];
  const y = new Map(
    rows.map((row) => {
      const at = row.getBoundingClientRect();
      return [row.dataset.id ?? '', at.top + at.height / 2 - top];
    }),
  );
  return {
    x: isMirrored ? origin.right - right : left - origin.left,
    mirroredIn: isMirrored ? box.clientWidth : undefined,
    width,
    y,
    height: box.scrollHeight,
  };
}

function Arc({
  relation,
  places,
  ownY,
}: {
  readonly relation: LineRelation;
  readonly places: Places;
  readonly ownY: number;
}) {
  const { x, width } = places;
  const y = places.y.get(relation.id)!;
  const right = x + width - 8;
  const bend = arcBend(width, ownY - y);
  const path = `M${right} ${ownY}C${right - bend} ${ownY},${right - bend} ${y},${right} ${y}`;
  const [head, tail] = relation.outgoing ? [y, ownY] : [ownY, y];
  return (
    <g>
      <path d={path} className="order-arc" />
      <circle cx={right} cy={tail} r="2.5" className="order-arc-start" />
      <path
        d={`M${right - 6} ${head - 4}L${right + 1} ${head}L${right - 6} ${head + 4}`}
        className="order-arc"
      />
    </g>
  );
}

/** Relations of the day's event in the gutter: one as an arc with its word, the others as ticks. */
export function OrderRelations({ box, own, lines, links, hovered }: Props) {
  const [places, setPlaces] = useState<Places>();
  const pointed = useSignal(hovered);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines lie elsewhere
  useEffect(
    function followLines() {
      const target = box.current!;
      const update = () => setPlaces(measure(target));
      update();
      const resized = new ResizeObserver(update);
      resized.observe(target);
      return () => resized.disconnect();
    },
    [box, lines],
  );

  if (!own || !places) return null;
  const listed = new Set(lines.map(({ item }) => item.id).filter((id) => places.y.has(id)));
  const relations = lineRelations(links, listed);
  const shown = relations.find(({ id }) => id === pointed) ?? relations[0];
  const ownY = places.y.get(own.id);
  if (!shown || ownY === undefined) return null;
  const { mirroredIn } = places;
  const right = places.x + places.width - 8;
  const wordX = right - 10;
  return (
    <svg className="order-arcs" aria-hidden="true" height={places.height}>
      <g transform={mirroredIn === undefined ? undefined : `matrix(-1 0 0 1 ${mirroredIn} 0)`}>
        {relations
          .filter((relation) => relation !== shown)
          .map(({ id, type }) => (
            <path key={`${id} ${type}`} d={`M${right - 6} ${places.y.get(id)}h6`} className="order-tick" />
          ))}
        <Arc relation={shown} places={places} ownY={ownY} />
      </g>
      <text
        x={mirroredIn === undefined ? wordX : mirroredIn - wordX}
        y={places.y.get(shown.id)! - 6}
        textAnchor="end"
        className="order-arc-word"
      >
        {t(RELATION_LOOKS[shown.type].word)}
      </text>
    </svg>
  );
}
