import { root } from '../step.ts';
import { builtSite, manifestOf } from './built-site.ts';
import { type Pictures, picturesOf, workshopIn } from './pictures.ts';
import { previewAt } from './preview-address.ts';
import { keptPreviews, type PreviewAnswer, type PreviewQuestion } from './preview-process.ts';

/** Finds pictures of a built site as it is now by the names of their addresses. */
function finder(folder: string): (names: readonly string[]) => Promise<string | undefined> {
  let made: { readonly of: string; readonly pictures: Pictures } | undefined;
  return async (names) => {
    const wanted = previewAt(names);
    const manifest = wanted && manifestOf(folder);
    if (!wanted || manifest === undefined) return undefined;
    if (made?.of !== manifest) {
      const workshop = workshopIn(root, keptPreviews);
      made = workshop && { of: manifest, pictures: picturesOf(builtSite(folder, manifest), workshop) };
    }
    return (await made?.pictures.make(wanted))?.path;
  };
}

/** Answers the process that began this one, until that ends. */
export async function main([folder]: readonly string[]): Promise<number> {
  const find = finder(folder);
  const answer = (said: PreviewAnswer) => void process.send?.(said);
  process.on('message', ({ id, names }: PreviewQuestion) => {
    find(names).then(
      (path) => answer({ id, path }),
      (error: unknown) => answer({ id, fault: String(error) }),
    );
  });
  return 0;
}
