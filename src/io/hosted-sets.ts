/** Names of the sets that the page's host has besides the published ones; its server writes them into every document. */
export const HOSTED: readonly string[] =
  globalThis.document?.querySelector<HTMLMetaElement>('[name=hosted-sets]')?.content.split(' ') ?? [];
