const JOINED = /^\(?(le|de|à|jusqu’à|que)\s$/iu;
const VOWEL = /^[aeiouàâäéèêëîïôöùûü]/iu;
/** Names begin with an h that is spoken, such as that of Hachd; "hiver" does not. */
const VOWEL_OR_H = /^h?[aeiouàâäéèêëîïôöùûü]/iu;

/** What a preposition becomes before an article: "de" and "le 3 mai" are "du 3 mai", "à" and "les" are "aux". */
const BEFORE_ARTICLE: readonly (readonly [lead: string, article: string, both: string])[] = [
  ['de', 'le ', 'du '],
  ['de', 'les ', 'des '],
  ['à', 'le ', 'au '],
  ['à', 'les ', 'aux '],
];

/** Joins the word before a blank in a sentence with what fills it, as French speech does. */
export function elide(lead: string, value: string): string {
  const match = JOINED.exec(lead);
  if (!match) return lead + value;
  const word = match[1];
  for (const [before, article, both] of BEFORE_ARTICLE) {
    if (word.endsWith(before) && value.startsWith(article)) {
      return lead.slice(0, -before.length - 1) + both + value.slice(article.length);
    }
  }
  const elided = word === 'le' ? VOWEL_OR_H : VOWEL;
  return word.endsWith('e') && elided.test(value) ? `${lead.slice(0, -2)}’${value}` : lead + value;
}
