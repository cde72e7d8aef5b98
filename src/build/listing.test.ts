import { expect, it } from 'vitest';
import { packageOf } from '../core/dataset/package-of.ts';
import { smallFiles } from '../core/dataset/small-package.fixture.ts';
import { versionOf } from '../core/dataset/versions/content.ts';
import { listingOf } from './listing.ts';

const first = packageOf(smallFiles()).package!;

it('lists what the page says of a package before it is loaded', () => {
  expect(listingOf([first])).toEqual([
    {
      name: 'small',
      title: 'Small package',
      subtitle: 'made up',
      wordings: {},
      events: 5,
      leadEvent: 'raid',
      version: versionOf(first),
      shared: {},
    },
  ]);
});

it('has its title in other languages', () => {
  const files = smallFiles([
    'texts/ar.csv',
    'الوزارة\n',
    'الوزارة\npackage,small,subtitle,مختلقة\npackage,small,title,حزمة صغيرة\n',
  ]);
  expect(listingOf([packageOf(files).package!])[0].wordings).toEqual({
    ar: { title: 'حزمة صغيرة', subtitle: 'مختلقة' },
  });
});

it('names for each shared event all packages that have it', () => {
  const events = [{ ...first.tables.events[0], id: 'other' }, first.tables.events[4]];
  const second = { ...first, info: { ...first.info, name: 'second' }, tables: { ...first.tables, events } };
  const shared = { raid: ['small', 'second'] };
  expect(listingOf([first, second]).map((entry) => entry.shared)).toEqual([shared, shared]);
});
