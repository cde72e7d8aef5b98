import type { later } from './messages/en/later.ts';
import type { en } from './messages/en.ts';

/** What every page has, and what comes with sheets, dialogs and the page that opens files. */
type English = typeof en & typeof later;

/** A message in the forms of its language that a number `n` chooses among, by the categories of Intl.PluralRules. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type Message = string | PluralForms;

/** The names between braces in a text, "n" and "list" of '{n} more: {list}'. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What English asks to be filled in; plural forms are chosen by `n` whether or not they name it. */
type Placeholders<M> = M extends string ? Names<M> : 'n' | Names<M[keyof M]>;

/**
 * A language's words: the sections and keys of English, with the same placeholders in each message (messages.test.ts
 * checks that). What English fills with a number `n` another language may tell in plural forms of its own.
 */
export type Messages = {
  readonly [S in keyof English]: {
    readonly [K in keyof English[S]]: 'n' extends Placeholders<English[S][K]> ? Message : string;
  };
};

/** The words that every page has. */
export type FirstMessages = Omit<Messages, keyof typeof later>;

/** The words that come later. */
export type LaterMessages = Pick<Messages, keyof typeof later>;

/** `section.name` of every message. */
export type MessageKey = {
  [S in keyof English & string]: `${S}.${keyof English[S] & string}`;
}[keyof English & string];

type MessageAt<Key> = Key extends `${infer S extends keyof English & string}.${infer K}`
  ? English[S][K & keyof English[S]]
  : never;

/** Placeholders that stand for numbers; all others are texts. */
type NumberName = 'n' | 'total' | 'at';

/** What a message needs filled in, of several messages what any of them needs. */
export type Values<Key extends MessageKey> = {
  readonly [Name in Placeholders<MessageAt<Key>>]: Name extends NumberName ? number : string;
};

/** What follows the key where words are asked for: nothing, or the values. */
export type Filling<Key extends MessageKey> = keyof Values<Key> extends never ? [] : [values: Values<Key>];

/** Keys of the messages that need no more than these filled in. */
export type KeyWith<Name extends string> = {
  [Key in MessageKey]: [Placeholders<MessageAt<Key>>] extends [Name] ? Key : never;
}[MessageKey];

/** Keys of the messages that stand as they are. */
export type PlainKey = KeyWith<never>;
