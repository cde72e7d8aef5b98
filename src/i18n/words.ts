import type { Calendar } from './calendar-words.ts';
import type { FirstMessages } from './messages.ts';

/** What a language brings along: its messages, and how it is written where Intl does not know it, or not well enough. */
export interface Words {
  readonly messages: FirstMessages;
  /** Intl's where it is left out. */
  readonly calendar?: Calendar;
  /** What stands between the members of a list, and before the last of those that are taken together; Intl's where left out. */
  readonly list?: { readonly between: string; readonly last: string };
  /** Joins the last word of a message before something that is filled in, and its space, with that: "de " and "le 3 mai". */
  readonly join?: (lead: string, value: string) => string;
}
