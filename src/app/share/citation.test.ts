import { expect, it } from 'vitest';
import { language, loadLanguage, speak } from '../../i18n/language.ts';
import { citation, readersDay } from './citation.ts';
import { EMBED_SIZES, embedCode } from './embed-code.ts';

const accessed = new Date(2026, 10, 26);
const of = {
  title: 'Seven rockets hit Baghdad',
  set: 'Baghdad under rocket fire',
  version: '3f9c1e7a',
  address: 'https://timeline.example/events/volley',
  accessed,
};

it('an event is cited with its set, the version of the data, the document behind it, and the day', () => {
  const source = { title: 'American embassy in Iraq under rocket fire', publisher: 'AFP' };
  expect(citation({ ...of, source })).toBe(
    '“Seven rockets hit Baghdad”, in Baghdad under rocket fire, incident timeline, data version 3f9c1e7a. ' +
      'After “American embassy in Iraq under rocket fire”, AFP. ' +
      'https://timeline.example/events/volley, accessed 26 November 2026.',
  );
});

it('a document that nobody published is cited by its title', () => {
  expect(citation({ ...of, source: { title: 'A note' } })).toContain(' After “A note”. ');
});

it('a whole set is cited without an event, a made one as made', () => {
  expect(citation({ ...of, title: undefined })).toMatch(
    /^Baghdad under rocket fire, incident timeline, data/,
  );
  expect(citation({ ...of, version: undefined })).toMatch(/^Baghdad under rocket fire, .* made data\. https/);
});

it('the code of a frame is markup whatever title and address hold', () => {
  expect(embedCode('https://a.example/embed?q="x"&lanes=none', '<b> & "b"', EMBED_SIZES[0])).toBe(
    '<iframe src="https://a.example/embed?q=&quot;x&quot;&amp;lanes=none" width="100%" height="452" loading="lazy" ' +
      'title="&lt;b&gt; &amp; &quot;b&quot;"></iframe>',
  );
  expect(embedCode('https://a.example/embed', 'b', EMBED_SIZES[2])).toContain(' width="600" height="400" ');
});

it('a day is written as all dates of the page, with the months of its language and digits that every program reads', async () => {
  const english = language();
  try {
    await loadLanguage('ar');
    expect(readersDay(accessed)).toBe('26 تشرين الثاني 2026');
  } finally {
    speak(english);
  }
});
