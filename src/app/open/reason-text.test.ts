import { expect, test } from 'vitest';
import { type Note, REASONS, type Reason, type ReasonName } from '../../core/import/report/reasons.ts';
import { language, speak } from '../../i18n/language.ts';
import { LATER_WORDS } from '../../i18n/later-words.ts';
import { noteText, reasonText } from './reason-text.ts';

const english = await LATER_WORDS.en();
speak({ ...language(), messages: { ...language().messages, ...english } });

/** A reason with every blank filled. */
function filled(says: ReasonName): Reason {
  const names = REASONS[says].matchAll(/\{(\w+)\}/g);
  const values = Object.fromEntries(Array.from(names, ([, name]) => [name, `<${name}>`]));
  return { says, ...values } as Reason;
}

test.each(Object.keys(REASONS) as ReasonName[])('%s is a whole sentence with all that it names', (says) => {
  const text = reasonText(filled(says));
  expect(text).toMatch(/^[^a-z].*[.]$/s);
  expect(text).not.toMatch(/[{}]|undefined/);
  for (const [, name] of REASONS[says].matchAll(/\{(\w+)\}/g)) expect(text).toContain(`<${name}>`);
});

test('a rule is told in its words, and a note behind the file that it is about', () => {
  expect(reasonText({ says: 'no-event-by-rule', rows: 7, rule: 'no-such-day', row: 2 })).toContain(
    'The calendar has no such day”, as in row 2.',
  );
  const notes: readonly Note[] = [
    { reason: { says: 'tag-row' }, file: 'a.csv' },
    { reason: { says: 'other-sheet', sheet: 'Readme' }, isLeftOut: true },
  ];
  expect(notes.map(noteText)).toEqual([
    'a.csv: the row of tags below the header is left out.',
    'Left out: the sheet Readme, which is another table.',
  ]);
});
