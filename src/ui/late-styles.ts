function fetched(link: HTMLLinkElement): Promise<void> {
  return new Promise((done, fail) => {
    const again = link.cloneNode() as HTMLLinkElement;
    again.onload = () => done();
    again.onerror = () => fail(new Error(`${link.href} could not be fetched`));
    link.replaceWith(again);
  });
}

/** Browsers give a style sheet without rules, too, for an answer without content, whatever its status. */
const isMissing = ({ sheet }: HTMLLinkElement) => sheet === null || sheet.cssRules.length === 0;

async function fetchAll(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter(isMissing).map(fetched));
}

let underway: Promise<void> | undefined;

/**
 * Fetches again the style sheets of the document that have not come; rejects with the name of one that does not come now.
 * Parts of the page that lack the same one wait for the same answer.
 */
export function fetchMissingStyles(): Promise<void> {
  underway ??= fetchAll().finally(() => {
    underway = undefined;
  });
  return underway;
}
