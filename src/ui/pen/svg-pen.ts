import { pathRound } from 'd3';
import type { Fade, Look, Outline, Pen, TextLook, Trace } from './pen.ts';
import { directionOf } from './text-direction.ts';

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;
/** What lies between y and the line on which letters stand, in heights of the font: half of small letters, all of capitals. */
const LOWERED = { middle: '0.35em', top: '0.93em' } as const;
const DIGITS = 2;

const number = (value: number) => String(Number(value.toFixed(DIGITS)));

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string,
  );
}

/** An element; attributes without a value are left out. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escaped(value as string)}"`,
    )
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** The data of a path. */
function dataOf(trace: Trace): string {
  const path = pathRound(DIGITS);
  const outline: Outline = {
    moveTo: (x, y) => path.moveTo(x, y),
    lineTo: (x, y) => path.lineTo(x, y),
    bezierCurveTo: (ax, ay, bx, by, x, y) => path.bezierCurveTo(ax, ay, bx, by, x, y),
    arc: (x, y, r, from, to, turnsBack) => path.arc(x, y, r, from, to, turnsBack),
    rect: (x, y, w, h) => path.rect(x, y, w, h),
    roundRect(x, y, w, h, radius) {
      const r = Math.min(Number(radius), w / 2, h / 2);
      path.moveTo(x + r, y);
      path.arcTo(x + w, y, x + w, y + h, r);
      path.arcTo(x + w, y + h, x, y + h, r);
      path.arcTo(x, y + h, x, y, r);
      path.arcTo(x, y, x + w, y, r);
      path.closePath();
    },
    closePath: () => path.closePath(),
  };
  trace(outline);
  return path.toString();
}

/** The font of a CSS shorthand as attributes: style, weight, size in px, families. */
function fontOf(font: string): Readonly<Record<string, string | undefined>> {
  const [, style, weight, size, family] = /^(italic )?(?:(\d+) )?([\d.]+)px (.+)$/.exec(font) ?? [];
  return {
    'font-style': style?.trim(),
    'font-weight': weight,
    'font-size': size,
    'font-family': family?.replaceAll('"', "'"),
  };
}

export interface SvgPen extends Pen {
  /**
   * The picture of so many px, as a document of its own, with a style sheet where one is given. Its words are texts of the
   * fonts that its reader has.
   */
  picture(width: number, height: number, title: string, style?: string): string;
}

/** A pen that writes SVG without style attributes; `name` begins the ids of fades and clips and is unique in a document. */
export function svgPen(name: string): SvgPen {
  const defs: string[] = [];
  const define = (
    tag: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    inner: string,
  ) => {
    const id = `${name}-${defs.length}`;
    defs.push(element(tag, { id, ...attributes }, inner));
    return `url(#${id})`;
  };
  const faded = ({ x0, x1, colour, stops }: Fade) =>
    define(
      'linearGradient',
      { gradientUnits: 'userSpaceOnUse', x1: x0, x2: x1 },
      stops
        .map(({ at, strength }) =>
          element('stop', { offset: at, 'stop-color': colour, 'stop-opacity': strength }),
        )
        .join(''),
    );
  const strokeOf = ({ stroke, width, dash, cap }: Look) =>
    stroke === undefined
      ? {}
      : {
          stroke,
          'stroke-width': width ?? 1,
          'stroke-dasharray': dash?.length ? dash.map(number).join(' ') : undefined,
          'stroke-linecap': cap,
          'stroke-linejoin': 'round',
        };

  function penInto(out: string[]): Pen {
    const group = (attributes: Readonly<Record<string, string>>, draw: (pen: Pen) => void) => {
      const inner: string[] = [];
      draw(penInto(inner));
      if (inner.length > 0) out.push(element('g', attributes, inner.join('\n')));
    };
    return {
      shape(trace, look) {
        const d = dataOf(trace);
        if (d === '') return;
        const { fill, evenOdd, alpha } = look;
        out.push(
          element('path', {
            d,
            fill: fill === undefined ? 'none' : typeof fill === 'string' ? fill : faded(fill),
            'fill-rule': evenOdd ? 'evenodd' : undefined,
            opacity: alpha,
            ...strokeOf(look),
          }),
        );
      },
      text(text, x, y, look: TextLook) {
        const turn = look.angle
          ? `rotate(${number((look.angle * 180) / Math.PI)} ${number(x)} ${number(y)})`
          : undefined;
        const halo = look.halo && {
          stroke: look.halo,
          'stroke-width': look.haloWidth ?? 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        };
        const direction = directionOf(text);
        const anchor = ANCHORS[look.align ?? 'left'];
        // The start of a text that runs from the right is its right side.
        const side = { start: 'end', middle: 'middle', end: 'start' }[anchor];
        out.push(
          element(
            'text',
            {
              x,
              y,
              dy: LOWERED[look.baseline ?? 'middle'],
              fill: look.colour,
              'text-anchor': direction === 'rtl' ? side : anchor,
              direction: direction === 'rtl' ? direction : undefined,
              ...fontOf(look.font),
              'letter-spacing': look.spacing || undefined,
              transform: turn,
              ...halo,
            },
            escaped(text),
          ),
        );
      },
      within(trace, draw, evenOdd) {
        const path = element('path', { d: dataOf(trace), 'clip-rule': evenOdd ? 'evenodd' : undefined });
        group({ 'clip-path': define('clipPath', {}, path) }, draw);
      },
      moved: (dx, dy, draw) => group({ transform: `translate(${number(dx)} ${number(dy)})` }, draw),
    };
  }

  const body: string[] = [];
  return {
    ...penInto(body),
    picture: (width, height, title, style) =>
      element(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          viewBox: `0 0 ${number(width)} ${number(height)}`,
          width,
          height,
          role: 'img',
        },
        element('title', {}, escaped(title)) +
          (style === undefined ? '' : element('style', {}, style)) +
          (defs.length > 0 ? element('defs', {}, defs.join('')) : '') +
          body.join('\n'),
      ),
  };
}
