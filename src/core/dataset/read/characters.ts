import { codeName } from '../../../base/visible.ts';

/** What a character is and what to do about it; the first that fits speaks. */
const KINDS: readonly (readonly [what: RegExp, says: string])[] = [
  [/\ufffd/u, 'stands for letters that were lost when the file was saved; type them again'],
  [/[\n\r\u0085\u2028\u2029]/u, 'is a line break; write it on one line'],
  [/\t/u, 'is a tab; write a space'],
  [/\p{Cc}/u, 'is a control character; take it out'],
  [
    /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u,
    'changes the direction of letters; take it out, as pages keep directions apart themselves',
  ],
  [/\p{Cs}/u, 'is half a character; type it again'],
  [/[\p{Co}\p{Noncharacter_Code_Point}]/u, 'is no character outside of one program; type what is meant'],
  [/[\p{Cf}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|\u034f/u, 'cannot be seen; take it out'],
];

/** Joiners between letters or pictures are part of how words and pictures are written. */
const JOINED =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/gu;
/** Before Arabic digits these signs of the script stand in plain sight. */
const SEEN_SIGNS = /[\u0600-\u0605\u06dd\u070f\u08e2]/gu;
const LONE_MARK = /(?:^|[\p{Z}\p{C}])\p{M}/u;
const PILED_MARKS = /\p{M}{6,}/u;
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|#+)$/;
/** How spreadsheets begin what they compute; a hyphen also begins a number. */
const FORMULA = /^(?:[=@]|[+-](?!\d[\d.,]*$))\S/;
/** UTF-8 that was read as Windows-1252, e.g. Ã© for é, â€™ for ’, Ø§Ù„ for ال. */
const MISREAD = /Ã[\u0080-\u00bf€-™]|â€[\u0080-\u00bf˜-™]|(?:[ØÙ][\u0080-\u00bfŒ-™]){2}|Â[\u00a0-\u00bf]/u;

/**
 * What is wrong with the characters of a text; continues a sentence that begins with the text. `lines` allows line breaks
 * as Unix has them.
 */
export function badCharacters(text: string, lines = false): string | undefined {
  if (SPREADSHEET_ERROR.test(text)) return 'is an error of the spreadsheet; write the value itself';
  if (FORMULA.test(text))
    return `begins with ${text[0]}, which spreadsheets take for a formula; write its result, or begin otherwise`;
  if (MISREAD.test(text))
    return 'is UTF-8 that was read as Windows-1252; open the file anew as UTF-8, or type it again';
  const shown = text.replace(JOINED, '').replace(SEEN_SIGNS, '');
  const looked = lines ? shown.replaceAll('\n', ' ') : shown;
  for (const [what, says] of KINDS) {
    const found = what.exec(looked);
    if (found) return `has ${codeName(found[0])}, which ${says}`;
  }
  if (LONE_MARK.test(looked))
    return 'has an accent or vowel sign without a letter before it; type the letter, or take it out';
  if (PILED_MARKS.test(looked)) return 'has six accents or more on one letter; take them out';
  return undefined;
}

/** Letters in one word above which no line can hold it. */
const LONGEST_WORD = 60;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
/** Addresses are as long as they are; no page shows them as words. */
const ADDRESS = /https:\/\/\S+/g;

/** Whether a text, or a word of it, is longer than anybody would write or any page could show. */
export function tooLong(text: string, longest: number): string | undefined {
  const length = text.length > longest ? [...text].length : text.length;
  if (length > longest) return `has ${length} characters; ${longest} are the most here`;
  const words = text.replace(ADDRESS, '').match(WORD);
  const word = words?.find((one) => one.length > LONGEST_WORD);
  return word && `has a word of ${[...word].length} letters; ${LONGEST_WORD} are the most`;
}
