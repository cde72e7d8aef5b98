import { describe, expect, it } from 'vitest';
import type { EventItem, EventLink } from '../../core/dataset/dataset.ts';
import type { LinkType } from '../../core/model/vocabulary.ts';
import { placeRelations } from './place-relations.ts';
import { pointAt, relationWords } from './relation-words.ts';
import { timeScale } from './scale.ts';
import type { PlacedEvent, Scene } from './scene.ts';

function placed(id: string, x: number, y: number): PlacedEvent {
  return {
    item: { id },
    shape: { kind: 'sign', x0: x - 6, x1: x + 6, solid0: x, solid1: x, anchor: x, hatched: false },
    label: { x0: x - 8, x1: x + 8, side: 'none', textX: 0 },
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

const scene = sceneWith(placed('own', 500, 100), placed('late', 700, 200), placed('past', -400, 60));

describe('placeRelations', () => {
  it('runs from the from of a link to its to, whichever end is selected', () => {
    const [out] = placeRelations(scene, 'own', [link('late', true)]);
    expect([out.from, out.to]).toEqual([
      { x: 500, y: 100 },
      { x: 700, y: 200 },
    ]);
    const [back] = placeRelations(scene, 'own', [link('late', false)]);
    expect([back.from.x, back.to.x]).toEqual([700, 500]);
  });

  it('bends within the plot', () => {
    const edge = sceneWith(placed('own', 500, 0), placed('late', 980, 300));
    expect(placeRelations(edge, 'own', [link('late', true)])[0].bend.x).toBeLessThan(500);
  });

  it('leaves a stub towards an end before or after the span, placed or not', () => {
    const [before, after] = placeRelations(scene, 'own', [
      link('past', false),
      link('nowhere', true, 'ends', 2000),
    ]);
    expect(before.stub).toEqual({ tip: 'from', side: -1 });
    expect(before.from.x).toBeLessThan(before.to.x);
    expect(after.stub).toEqual({ tip: 'to', side: 1 });
    expect(after.to.x).toBeGreaterThan(500);
    expect(after.to.x).toBeLessThan(560);
  });

  it('keeps stubs of one side apart and in the plot', () => {
    const near = sceneWith(placed('own', 990, 100));
    const tips = placeRelations(
      near,
      'own',
      [1, 2, 3].map((n) => link(`x${n}`, true, 'follows', 2000)),
    ).map(({ to }) => to);
    expect(new Set(tips.map(({ y }) => y)).size).toBe(3);
    for (const { x } of tips) expect(x).toBeLessThan(1010);
  });

  it('says nothing of ends that are in the span but not drawn apart', () => {
    expect(placeRelations(scene, 'own', [link('counted', true)])).toEqual([]);
    expect(placeRelations(scene, undefined, [link('late', true)])).toEqual([]);
  });

  it('leaves the parts out when they are more than eight', () => {
    const parts = (n: number) => Array.from({ length: n }, () => link('late', false, 'part-of'));
    expect(placeRelations(scene, 'own', parts(8))).toHaveLength(8);
    expect(placeRelations(scene, 'own', parts(9))).toEqual([]);
    expect(placeRelations(scene, 'own', [...parts(9), link('late', true)])).toHaveLength(1);
  });
});

describe('relationWords', () => {
  const measure = (text: string) => text.length * 6;
  const words = (on: Scene, relations = placeRelations(on, 'own', [link('late', true)])) =>
    relationWords(on, relations, ({ type }) => type, measure);

  it('stand at the middle of their arc', () => {
    const [arc] = placeRelations(scene, 'own', [link('late', true)]);
    expect(words(scene)).toEqual([{ text: 'follows', ...pointAt(arc, 0.5) }]);
  });

  it('move along the arc from what stands there, and are left out where there is no room', () => {
    const [arc] = placeRelations(scene, 'own', [link('late', true)]);
    const middle = pointAt(arc, 0.5);
    const [moved] = words(sceneWith(...scene.lanes[0].events, placed('in-the-way', middle.x, middle.y)));
    expect(moved).not.toMatchObject(middle);
    const crowd = Array.from({ length: 60 }, (_, i) => placed(`c${i}`, 480 + (i % 20) * 14, 90 + i * 2));
    expect(words(sceneWith(...scene.lanes[0].events, ...crowd))).toEqual([]);
  });

  it('never cover each other', () => {
    const twice = placeRelations(scene, 'own', [link('late', true), link('late', true)]);
    const spots = words(scene, twice);
    expect(spots).toHaveLength(2);
    expect(spots[0].y).not.toBe(spots[1].y);
  });
});
