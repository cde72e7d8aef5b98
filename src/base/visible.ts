/** What a person does not see, or what moves what is around it: controls, directions, widths of nothing, halves of letters. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|\u034f|(?! )\p{Zs}/gu;

/** Marks in a row above which they hide the lines around them. */
const MANY_MARKS = /(\p{M}{3})\p{M}+/gu;

/** The name of a character as Unicode writes it, e.g. U+202E. */
export function codeName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with the names of what cannot be seen in its place, e.g. `a<U+202E>b`: safe to print and to look at. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `<${codeName(character)}>`).replace(MANY_MARKS, '$1…');
}
