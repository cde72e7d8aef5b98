import { describe, expect, it } from 'vitest';
import { compile } from '../dataset/compile.ts';
import { demoDataset } from '../dataset/demo.ts';
import { packageOf } from '../dataset/package-of.ts';
import { type Edit, smallFiles } from '../dataset/small-package.fixture.ts';
import { subtree } from '../dataset/tree.ts';
import { between } from './between.ts';
import { tallyBetween } from './between-tally.ts';
import { companionsOf } from './companions.ts';

function small(...edits: readonly Edit[]) {
  return compile(packageOf(smallFiles(...edits)).package!);
}

const WITH_ROLES: Edit = [
  'roles.csv',
  'pact,ministry,announcer,established,paper,4\n',
  'pact,band,counterpart,established,paper,4\npact,ministry,announcer,established,paper,4\n',
];
const RAIDED: Edit = [
  'roles.csv',
  'raid,ministry,target',
  'raid,band,perpetrator,alleged,paper,1\nraid,ministry,target',
];

describe('between two actors', () => {
  it('who attacks and who is attacked tell the direction, and the attribution stands beside it', () => {
    const dataset = small(RAIDED);
    const [raid] = between(dataset, 'band', 'ministry');
    expect(dataset.idOf(raid.row)).toBe('raid');
    expect(raid.deeds).toEqual([{ how: 'against', attribution: 'alleged' }, undefined]);
    expect(raid.spoken).toBe(false);
    const [same] = between(dataset, 'ministry', 'band');
    expect(same.deeds).toEqual([undefined, { how: 'against', attribution: 'alleged' }]);
  });

  it('announcing something to somebody is said and no deed', () => {
    const dataset = small(WITH_ROLES);
    const pact = between(dataset, 'ministry', 'band').find(({ row }) => dataset.idOf(row) === 'pact');
    expect(pact?.deeds).toEqual([undefined, undefined]);
    expect(pact?.spoken).toBe(true);
  });

  it('what is only denied is no deed, but stays in the list', () => {
    const [edit, text, instead] = RAIDED;
    const denied: Edit = ['claims.csv', 'raid-band-1,raid,,,band', 'raid-band-1,raid,perpetrator,band,band'];
    const dataset = small([edit, text, instead.replace('alleged', 'denied')], denied);
    const [raid] = between(dataset, 'band', 'ministry');
    expect(raid.deeds).toEqual([undefined, undefined]);
    expect(raid.parts[0]).toHaveLength(1);
  });

  it('members count for their group', () => {
    const dataset = small(RAIDED);
    expect(between(dataset, 'band', 'state').map(({ row }) => dataset.idOf(row))).toEqual(['raid']);
  });

  it('of a group and its own member nobody stands on both sides', () => {
    const dataset = small(['roles.csv', 'raid,ministry,target', 'raid,ministry,subject']);
    expect(between(dataset, 'state', 'ministry')).toEqual([]);
    expect(between(dataset, 'ministry', 'state')).toEqual([]);
  });

  it('what one says about an event of the other belongs to both', () => {
    const dataset = small();
    const [raid] = between(dataset, 'band', 'ministry');
    expect(raid.sayings.map(({ claim }) => claim.id)).toEqual(['raid-band-1']);
    expect(raid.parts.map((parts) => parts.length)).toEqual([0, 1]);
  });

  it('an actor has nothing between it and itself, and an unknown one nothing with anybody', () => {
    expect(between(small(), 'band', 'band')).toEqual([]);
    expect(between(small(), 'band', 'nobody')).toEqual([]);
  });
});

describe('the tally', () => {
  it('counts what happened, what is only planned and what is only said', () => {
    const dataset = small(WITH_ROLES);
    expect(tallyBetween(dataset, between(dataset, 'ministry', 'band'))).toEqual({
      events: 2,
      deeds: [],
      together: 0,
      planned: 1,
      said: 1,
      parts: 0,
    });
  });

  it('counts how many deeds nobody has established, and parts of what is listed too', () => {
    const dataset = small(
      [
        'roles.csv',
        'blast,unidentified',
        'blast,band,perpetrator,claimed,paper,2\nblast,ministry,victim,established,paper,2\nblast,unidentified',
      ],
      RAIDED,
    );
    const tally = tallyBetween(dataset, between(dataset, 'ministry', 'band'));
    expect(tally.deeds).toEqual([{ side: 1, how: 'against', events: 2, unsure: 2 }]);
    expect(tally.parts).toBe(1);
  });
});

describe('what is announced to somebody', () => {
  it('counts as said once it has happened', () => {
    const dataset = small(WITH_ROLES, ['events.csv', ',announced,', ',occurred,']);
    expect(tallyBetween(dataset, between(dataset, 'ministry', 'band'))).toMatchObject({
      deeds: [],
      together: 0,
      said: 2,
    });
  });
});

describe('companions', () => {
  const dataset = small(RAIDED);
  const named = (id: string) => companionsOf(dataset, id, 9).map(({ actor, events }) => [actor, events]);

  it('are ordered by shared events; a group with the events of one member is left out', () => {
    expect(named('band')).toEqual([
      ['ministry', 1],
      ['unidentified', 1],
    ]);
  });

  it('are not those to whom the actor belongs', () => {
    expect(named('ministry').map(([id]) => id)).toEqual(['band', 'unidentified']);
  });

  it('have as many events as both families share, in a made set', () => {
    const made = demoDataset(3000);
    const familyOf = (id: string) => {
      const code = made.actors.findIndex((actor) => actor.id === id);
      return new Set(subtree(made.actorTree, code).map((one) => made.actors[one].id));
    };
    const own = familyOf(made.actors[3].id);
    for (const { actor, events } of companionsOf(made, made.actors[3].id, 12)) {
      const family = familyOf(actor);
      const shared = Array.from({ length: made.columns.length }, (_, row) => made.record(row).roles).filter(
        (roles) => roles.some((role) => own.has(role.actor)) && roles.some((role) => family.has(role.actor)),
      );
      expect(events).toBe(shared.length);
      expect(between(made, made.actors[3].id, actor)).toHaveLength(events);
    }
  });
});
