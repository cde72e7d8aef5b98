import { cell, type DraftTables, type Rule } from '../draft.ts';

/** Who answers for what an agency quotes; people and the public are named in notes for many reasons. */
const OFFICES: ReadonlySet<string | undefined> = new Set(['government', 'office', 'armed-force']);
/** Words by which a note says that somebody else is quoted. */
const QUOTES = /\b(quot\w+|citing|cites?|according to|by the account of|says? the|told by)\b/i;

type ActorDraft = DraftTables['actors'][number];

/** The names of an actor that can be found in a text. */
function namesOf({ values: { name = '', aliases = '' } }: ActorDraft): readonly string[] {
  return [name, ...aliases.split(';')].map((one) => one.trim()).filter((one) => one.length > 3);
}

/** The office that an agency quotes is the speaker, not the agency. */
export const agencyAsSpeaker: Rule = {
  name: 'agency-as-speaker',
  find: ({ tables }) => {
    const publishers = new Set(
      tables.sources.flatMap(({ values: { publisher = '' } }) => publisher.split(';')[0].trim() || []),
    );
    const agencies = new Set(
      tables.actors
        .filter(
          (actor) =>
            namesOf(actor).some((name) => publishers.has(name)) || publishers.has(actor.values.name ?? ''),
        )
        .map(({ values }) => values.id),
    );
    const offices = tables.actors.filter(({ values }) => OFFICES.has(values.kind));
    return tables.claims.flatMap((row) => {
      const { speaker, note = '' } = row.values;
      if (!agencies.has(speaker) || !QUOTES.test(note)) return [];
      const quoted = offices.find((office) => namesOf(office).some((name) => note.includes(name)));
      if (!quoted) return [];
      return [
        cell(
          'claims',
          row,
          'speaker',
          `is an agency whose note quotes ${quoted.values.id}; the speaker is whoever answers for it`,
        ),
      ];
    });
  },
};
