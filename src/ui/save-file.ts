/** Ms for which a file can still be fetched: some browsers ask the reader first. */
const KEPT = 60_000;

/** Has the browser save a file under a name, as by a link to it. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
