import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/dataset/compile.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { excerptOf } from '../../core/dataset/excerpt.ts';
import { inLanguage } from '../../core/dataset/in-language.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { packToldIn, type ToldPackage, unpackTold } from '../../core/dataset/told-package.ts';
import { twoZoneFiles } from '../../core/dataset/two-zones.fixture.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { AlsoIn } from './AlsoIn.tsx';
import { SpreadsElsewhere } from './spread/SpreadsElsewhere.tsx';

const report = shippedSet('baghdad-2020-11-17');
const record = shippedSet('iraq-2019-2020');

/** What the pane shows of an event as another set has it, beside one that tells nothing of it. */
function shown(set: Dataset, id: string): string {
  const elsewhere = [
    { name: set.info.name, catalogue: set, record: set.record(set.rowOf(id)), href: '/there' },
  ];
  const silent = { ...elsewhere[0].record, sayings: [] };
  const [also, spreads] = [
    createElement(AlsoIn, { elsewhere }),
    createElement(SpreadsElsewhere, { catalogue: set, record: silent, elsewhere }),
  ];
  return renderToStaticMarkup(also) + renderToStaticMarkup(spreads);
}

/** The excerpt as it arrives, for a reader of Arabic where the package has some. */
function excerpt({ source }: Dataset, ids: readonly string[]): Dataset {
  const sent = JSON.stringify(packToldIn(excerptOf(source!, new Set(ids)), 'ar'));
  return compile(unpackTold(JSON.parse(sent) as ToldPackage));
}

function idsOf(set: Dataset): readonly string[] {
  return set.source!.tables.events.map(({ id }) => id);
}

describe('what another package says of an event', () => {
  it.each([
    ['the report', report],
    ['the record', record],
    ['the small package', compile(packageOf(smallFiles()).package!)],
    ['a package of two zones', compile(packageOf(twoZoneFiles()).package!)],
  ])('is told by an excerpt of %s as by the whole, whatever is asked for', (_, set) => {
    const whole = compile(inLanguage(set.source!, 'ar'));
    const told = new Map(idsOf(set).map((id) => [id, shown(whole, id)]));
    fc.assert(
      fc.property(fc.subarray([...told.keys()]), (ids) => {
        const part = excerpt(set, ids);
        for (const id of ids) expect(shown(part, id)).toBe(told.get(id));
      }),
      { numRuns: 12 },
    );
  });

  it('is a small part of the whole', () => {
    const shared = idsOf(report).filter((id) => record.rowOf(id) >= 0);
    const size = (source: DataPackage) => JSON.stringify(source).length;
    expect(size(excerptOf(record.source!, new Set(shared)))).toBeLessThan(size(record.source!) / 3);
  });
});
