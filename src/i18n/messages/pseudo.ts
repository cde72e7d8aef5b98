import { own } from '../../base/own.ts';
import type { FirstMessages, Message } from '../messages.ts';
import { en } from './en.ts';

const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž'.matchAll(/../gu)].flatMap(
    ([[plain, accented]]) => [
      [plain, accented],
      [plain.toUpperCase(), accented.toUpperCase()],
    ],
  ),
);

/** As much longer as translations of short English texts are. */
const LONGER = 0.35;
const PLACEHOLDERS = /(\{\w+\})/;

/** Right-to-left override and its end, each beside a mark that has the direction of an Arabic letter. */
const TURN = '\u200f\u202e';
const BACK = '\u202c\u200f';

/** Does something to the words of a text and leaves its placeholders as they are. */
function aroundPlaceholders(text: string, change: (words: string) => string): string {
  return text
    .split(PLACEHOLDERS)
    .map((part) => (PLACEHOLDERS.test(part) ? part : change(part)))
    .join('');
}

/** "[Şåţ åļļ ···]": what is cut has no bracket at its end, what is put together from pieces has some inside. */
function accentedText(text: string): string {
  const letters = aroundPlaceholders(text, (words) =>
    words.replace(/[a-z]/gi, (letter) => own(ACCENTS, letter) ?? letter),
  );
  const size = text.replaceAll(/\{\w+\}/g, '').length;
  return `[${letters}${'·'.repeat(Math.ceil(size * LONGER))}]`;
}

/** Each word from right to left, as letters of Arabic are. */
function mirroredText(text: string): string {
  return aroundPlaceholders(text, (words) => words.replace(/[^\s]+/g, (word) => TURN + word + BACK));
}

function changed(message: Message, change: (text: string) => string): Message {
  if (typeof message === 'string') return change(message);
  const forms = Object.entries(message).map(([rule, text]) => [rule, change(text)]);
  return Object.fromEntries(forms) as Message;
}

/** A section of English with every text changed; its keys stay. */
function section(messages: Readonly<Record<string, Message>>, change: (text: string) => string) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, changed(message, change)]),
  );
}

type Sections = Readonly<Record<string, Readonly<Record<string, Message>>>>;

function made(messages: Sections, change: (text: string) => string): Sections {
  return Object.fromEntries(Object.entries(messages).map(([name, words]) => [name, section(words, change)]));
}

/** Sections of English as en-XA and as ar-XB have them. */
export const accentedSections = (messages: Sections) => made(messages, accentedText);
export const mirroredSections = (messages: Sections) => made(messages, mirroredText);

/** The words of en-XA. */
export const accented = accentedSections(en) as FirstMessages;

/** The words of ar-XB. */
export const mirrored = mirroredSections(en) as FirstMessages;
