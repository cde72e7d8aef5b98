/** A list of what is made of a value that may be absent. */
export function someOf<T, U>(value: T | undefined, make: (value: T) => U): readonly U[] {
  return value === undefined || value === '' ? [] : [make(value)];
}

/** The address in a text where it is one that may become a link: https and nothing else. */
export function safeUrl(text: string | undefined): { readonly url?: string } {
  const url = text?.trim() ?? '';
  return /^https:\/\/[^\s"<>]+$/i.test(url) ? { url } : {};
}

/** The parts of a list in one cell. */
export function listOf(text: string | undefined, separator = ';'): readonly string[] {
  if (text === undefined) return [];
  if (!text.includes(separator)) return someOf(text.trim(), (part) => part);
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Words of ASCII with one space between them, in which no tag and no entity can stand. */
const PLAIN = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/;

/** Text without the tags of HTML, as these formats carry it; what is left is shown as text, never as HTML. */
export function withoutTags(html: string): string {
  if (PLAIN.test(html)) return html;
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first words of a text, for a title. */
export function firstWords(text: string, most = 100): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
