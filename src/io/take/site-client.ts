import {
  SITE_FILES,
  type SiteAnswer,
  type SiteAsking,
  type SiteData,
  type SiteFiles,
  type SiteWishes,
} from './site-messages.ts';

/** A site that was made: a zip, and how many files it has. */
export interface MadeSite {
  readonly content: Blob;
  readonly files: number;
}

/** The list of the files of this site. Rejects where there is none: one that is being developed has no built files. */
export async function siteFiles(signal: AbortSignal): Promise<SiteFiles> {
  const answer = await fetch(import.meta.env.BASE_URL + SITE_FILES, { signal });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.json();
}

/**
 * Has a worker make a site of this one's files with these data. `onPart` hears how much is done, as a part of 1. Rejects with the
 * signal's reason when that aborts, which ends the worker.
 */
export function makeSite(
  host: SiteFiles,
  data: SiteData,
  wishes: SiteWishes,
  onPart: (part: number) => void,
  signal: AbortSignal,
): Promise<MadeSite> {
  const base = import.meta.env.BASE_URL;
  const worker = new Worker(base + host.worker, { type: 'module' });
  const made = new Promise<MadeSite>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data: answer }: MessageEvent<SiteAnswer>) => {
      if (answer.site === 'progress') onPart(answer.part);
      else if (answer.site === 'failed') reject(new Error(answer.reason));
      else resolve({ content: answer.content, files: answer.files });
    };
    worker.onerror = ({ message }) =>
      reject(new Error(message ?? 'the worker that makes sites could not be fetched'));
    worker.postMessage({ base, host, data, wishes } satisfies SiteAsking);
  });
  return made.finally(() => worker.terminate());
}
