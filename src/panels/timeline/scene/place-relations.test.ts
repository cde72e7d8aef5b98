import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventItem, EventLink } from '../../../core/dataset/event-item.ts';
import type { LinkType } from '../../../core/model/vocabulary.ts';
import { placeRelations } from './place-relations.ts';
import { pointAt } from './route.ts';
import { timeScale } from './time-scale.ts';
import type { PlacedEvent, Scene } from './timeline-scene.ts';

/** A sign with its title before it. */
function placed(id: string, x: number, y: number, title = 60): PlacedEvent {
  return {
    item: { id },
    shape: { kind: 'sign', x0: x - 6, x1: x + 6, anchor: x },
    label: { x0: x - 15 - title, x1: x + 8, side: 'before', textX: x - 15 - title, signX: x },
    width: title,
    y,
    restY: y,
  } as unknown as PlacedEvent;
}

function sceneWith(...events: readonly PlacedEvent[]): Scene {
  const scale = timeScale({ from: 0, to: 1000 }, 0, 1000);
  return { scale, lanes: [{ events }], height: 400, lineHeight: 24 } as unknown as Scene;
}

function link(other: string, outgoing: boolean, type: LinkType = 'follows', instant = 500): EventLink {
  const when = { startEarliest: instant, endLatest: instant + 1 };
  return { link: { type }, outgoing, other: { id: other, when } as EventItem } as EventLink;
}

const width = () => 40;
const place = (scene: Scene, links: readonly EventLink[], shown: EventLink | undefined = links[0]) =>
  placeRelations(scene, 'own', links, shown, width);
const scene = sceneWith(placed('own', 500, 100), placed('late', 700, 200), placed('past', -400, 60));

describe('placeRelations', () => {
  it('runs from the from of a link to its to, whichever end is selected', () => {
    const out = place(scene, [link('late', true)]).shown!;
    expect([out.from.y, out.to.y]).toEqual([100, 200]);
    const back = place(scene, [link('late', false)]).shown!;
    expect([back.from.y, back.to.y]).toEqual([200, 100]);
  });

  it('draws one as an arc and the others as ticks at their events', () => {
    const links = [link('late', true), link('other', true), link('past', true), link('counted', true)];
    const three = sceneWith(...scene.lanes[0].events, placed('other', 300, 300));
    const { shown, ticks } = place(three, links);
    expect(shown?.type).toBe('follows');
    expect(ticks).toHaveLength(1);
    expect(ticks[0].y).toBe(300);
    expect(ticks[0].x0).toBeGreaterThan(306);
  });

  it('leaves a stub towards an end before or after the span, placed or not', () => {
    const before = place(scene, [link('past', false)]).shown!;
    expect(before.stub).toEqual({ tip: 'from', side: -1 });
    expect(before.from.x).toBeLessThan(before.to.x);
    const after = place(scene, [link('nowhere', true, 'ends', 2000)]).shown!;
    expect(after.stub).toEqual({ tip: 'to', side: 1 });
    expect(after.to.x).toBeGreaterThan(500);
    expect(after.to.x).toBeLessThan(560);
  });

  it('says nothing of ends that are in the span but not drawn apart', () => {
    expect(place(scene, [link('counted', true)])).toEqual({ shown: undefined, ticks: [] });
    expect(placeRelations(scene, undefined, [link('late', true)], undefined, width).ticks).toEqual([]);
  });

  it('joins no hour within a stretch: a band that fills the plot has a tick after its words', () => {
    const band = {
      ...placed('wide', 0, 300),
      shape: { kind: 'band', x0: -500, x1: 1500 },
      label: { x0: -502, x1: 1502, side: 'over', textX: 17, signX: undefined },
    } as unknown as PlacedEvent;
    const { shown, ticks } = place(sceneWith(placed('own', 500, 100), band), [link('wide', true)]);
    expect(shown).toBeUndefined();
    expect(ticks).toEqual([{ x0: 17 + 60 + 3, x1: 17 + 60 + 9, y: 300 }]);
  });

  it('crosses no title and no sign, nor does its word, and all stay in the plot (seed 1711)', () => {
    const spot = fc.tuple(fc.integer({ min: 90, max: 980 }), fc.integer({ min: 1, max: 15 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 25 }), (spots) => {
        const events = spots.map(([x, line], i) => placed(i === 0 ? 'own' : `e${i}`, x, line * 24));
        const { shown } = place(sceneWith(...events), [link('e1', true)]);
        if (!shown) return;
        for (let t = 0; t <= 1; t += 1 / 24) {
          const { x, y } = pointAt(shown, t);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(1000);
          for (const { label, width: title, y: at } of events)
            expect(x > label.textX && x < label.textX + title && Math.abs(y - at) < 8).toBe(false);
        }
        const { word } = shown;
        if (!word) return;
        for (const { label, width: title, y: at } of events)
          expect(
            word.x + 20 > label.textX && word.x - 20 < label.textX + title && Math.abs(word.y - at) < 8,
          ).toBe(false);
      }),
      { seed: 1711, numRuns: 300 },
    );
  });
});
