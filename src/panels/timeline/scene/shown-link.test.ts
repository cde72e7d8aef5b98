import { expect, it } from 'vitest';
import type { EventLink } from '../../../core/dataset/event-item.ts';
import type { LinkType } from '../../../core/model/vocabulary.ts';
import { shownLink } from './shown-link.ts';

const link = (type: LinkType, to: string) =>
  ({ link: { type, from: 'own', to }, outgoing: true, other: { id: to } }) as EventLink;
const links = [link('follows', 'call'), link('responds-to', 'speech'), link('breaks', 'truce')];
const shown = (wanted?: string, ...pointed: string[]) => shownLink(links, wanted, pointed)?.other.id;

it('is the most telling relation until somebody points at another', () => {
  expect(shown()).toBe('truce');
  expect(shown(undefined, 'call')).toBe('call');
  expect(shownLink([link('follows', 'call')], undefined, [])).toBeUndefined();
});

it('is the one that is asked for by type and events, before what is pointed at', () => {
  expect(shown('responds-to own speech', 'call')).toBe('speech');
  expect(shown('ends own nothing', 'call')).toBe('call');
});
