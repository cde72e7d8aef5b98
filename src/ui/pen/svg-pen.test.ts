import { describe, expect, it } from 'vitest';
import type { Pen } from './pen.ts';
import { svgPen } from './svg-pen.ts';

function drawn(draw: (pen: Pen) => void): string {
  const pen = svgPen('test');
  draw(pen);
  return pen.picture(100, 50, 'A <picture>');
}

describe('an SVG pen', () => {
  it('writes outlines with how they are filled and stroked', () => {
    const svg = drawn((pen) =>
      pen.shape((outline) => outline.rect(1, 2, 3, 4), {
        fill: '#fff',
        stroke: '#000',
        width: 2,
        dash: [3, 4],
        alpha: 0.5,
      }),
    );
    expect(svg).toContain('d="M1,2h3v4h-3Z"');
    expect(svg).toContain('fill="#fff" opacity="0.5" stroke="#000" stroke-width="2" stroke-dasharray="3 4"');
  });

  it('rounds the corners of a box, and no more than fits in it', () => {
    const svg = drawn((pen) => pen.shape((outline) => outline.roundRect(0, 0, 10, 4, 9), { fill: '#000' }));
    expect(svg.match(/A2,2/g)).toHaveLength(4);
  });

  it('writes texts as texts, never as markup', () => {
    const svg = drawn((pen) =>
      pen.text('<b>&"', 1, 2, { font: 'italic 500 12.5px "IBM Plex Sans", serif', colour: '#000' }),
    );
    expect(svg).toContain('>&lt;b&gt;&amp;&quot;</text>');
    expect(svg).toContain(
      `font-style="italic" font-weight="500" font-size="12.5" font-family="'IBM Plex Sans', serif"`,
    );
    expect(svg).toContain('<title>A &lt;picture&gt;</title>');
  });

  it('holds a text at the side that is asked for, whichever way it runs', () => {
    const look = { font: '12px serif', colour: '#000' } as const;
    const svg = drawn((pen) => {
      pen.text('Baghdad', 1, 2, look);
      pen.text('بغداد', 1, 2, look);
      pen.text('بغداد', 1, 2, { ...look, align: 'right' });
    });
    expect([...svg.matchAll(/text-anchor="(\w+)"/g)].map(([, anchor]) => anchor)).toEqual([
      'start',
      'end',
      'start',
    ]);
  });

  it('defines fades and clips once each, under names of its own', () => {
    const svg = drawn((pen) => {
      const fill = { x0: 0, x1: 9, colour: '#123456', stops: [{ at: 0.5, strength: 0.25 }] };
      pen.within(
        (outline) => outline.rect(0, 0, 9, 9),
        (inner) => inner.shape((outline) => outline.rect(1, 1, 2, 2), { fill }),
      );
    });
    expect(svg).toContain('<stop offset="0.5" stop-color="#123456" stop-opacity="0.25"/>');
    for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/g)) expect(svg).toContain(`id="${id}"`);
    expect(new Set(svg.match(/id="[^"]+"/g)).size).toBe(2);
  });

  it('leaves out what is empty, and carries no style', () => {
    const svg = drawn((pen) => {
      pen.shape(() => {}, { stroke: '#000' });
      pen.moved(1, 2, () => {});
    });
    expect(svg).not.toMatch(/<path|<g|style=/);
  });
});
