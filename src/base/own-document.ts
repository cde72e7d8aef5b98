/**
 * The site's first document as its host gives it now; undefined where it cannot be had. `base` is the site's path, with
 * slashes at both ends.
 */
export async function ownDocument(base: string): Promise<string | undefined> {
  const answer = await fetch(base, { cache: 'no-store' }).catch(() => undefined);
  return answer?.ok ? answer.text().catch(() => undefined) : undefined;
}
