/** What a document may ask for that runs or styles it. */
const ELEMENT = /<(?:script|link)\b[^>]*>/g;
const RUNS = /^<script\b|\srel="(?:stylesheet|modulepreload)"/;
const ADDRESS = /\s(?:src|href)="([^"]+)"/;

/**
 * The document in which every script, style and module that it asks for carries the digest of its content; `digestOf` has it
 * for an address as the document writes it. Throws where it has none: what is not known must not run.
 */
export function withIntegrity(html: string, digestOf: (address: string) => string | undefined): string {
  return html.replace(ELEMENT, (element) => {
    const address = RUNS.test(element) ? ADDRESS.exec(element)?.[1] : undefined;
    if (address === undefined || /\sintegrity="/.test(element)) return element;
    const digest = digestOf(address);
    if (digest === undefined)
      throw new Error(`a document asks for ${address}, which the build does not have`);
    return `${element.slice(0, -1)} integrity="${digest}">`;
  });
}
