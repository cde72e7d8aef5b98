import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shippedSet } from '../../shipped-set.fixture.ts';
import type { DataPackage } from '../model/package.ts';
import type { TextRow } from '../model/tables.ts';
import { packageOf } from './package-of.ts';
import {
  type PackedTexts,
  packTexts,
  textLanguages,
  textsName,
  withoutTexts,
  withTexts,
} from './packed-texts.ts';
import { smallFiles } from './small-package.fixture.ts';

const LANGUAGES = ['en', 'ar', 'ckb', 'fr'];
const small = packageOf(smallFiles()).package!;

/** The package as a site gives it away, put together again. */
function received(source: DataPackage): DataPackage {
  const sent = JSON.parse(JSON.stringify(withoutTexts(source))) as DataPackage;
  return textLanguages(source).reduce((told, language) => {
    const packed = packTexts(source, language);
    return packed ? withTexts(told, JSON.parse(JSON.stringify(packed)) as PackedTexts, language) : told;
  }, sent);
}

const keyOf = ({ table, id, field, lang }: TextRow) => JSON.stringify([table, id, field, lang]);
const sorted = (texts: readonly TextRow[]) => texts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

it('gives every text back in its language, whatever its row is called', () => {
  const name = fc.constantFrom('raid', 'constructor', '__proto__', 'raid pact breaks', '7');
  const row = fc.record({
    table: fc.constantFrom('events', 'links', 'package'),
    id: name,
    field: name,
    lang: fc.constantFrom(...LANGUAGES.slice(1)),
    text: fc.string(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: keyOf }), (texts) => {
      const info = { ...small.info, languages: LANGUAGES };
      const told = received({ ...small, info, tables: { ...small.tables, texts } });
      expect(sorted(told.tables.texts)).toEqual(sorted(texts));
    }),
  );
});

it.each(['baghdad-2020-11-17', 'iraq-2019-2020'])('gives %s back as it was', (name) => {
  const source = shippedSet(name).source!;
  const told = received(source);
  expect(withoutTexts(told)).toEqual(withoutTexts(JSON.parse(JSON.stringify(source))));
  expect(sorted(told.tables.texts)).toEqual(sorted(source.tables.texts));
});

it('has a file for each language beside the one that it belongs to', () => {
  expect(textsName('data/night.json', 'ar')).toBe('data/night.ar.json');
  expect(textsName('data/night.shared.json', 'ckb')).toBe('data/night.shared.ckb.json');
});
