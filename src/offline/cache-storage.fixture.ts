/** The part of a browser's `caches` that the service worker needs, in memory; without room every `put` fails. */
export function memoryCaches() {
  const all = new Map<string, Map<string, Response>>();
  let isFull = false;
  const quota = () => new DOMException('no room', 'QuotaExceededError');

  function cacheOf(files: Map<string, Response>) {
    return {
      keys: async () => [...files.keys()].map((url) => ({ url })),
      async put(url: string, answer: Response) {
        const body = await answer.text();
        if (isFull) throw quota();
        files.set(url, new Response(body));
      },
    };
  }

  return {
    /** For `globalThis.caches`. */
    caches: {
      keys: async () => [...all.keys()],
      has: async (name: string) => all.has(name),
      delete: async (name: string) => all.delete(name),
      async open(name: string) {
        const files = all.get(name) ?? new Map<string, Response>();
        all.set(name, files);
        return cacheOf(files);
      },
      match: async (url: string, { cacheName }: { readonly cacheName: string }) =>
        all.get(cacheName)?.get(url)?.clone(),
    },
    fill: () => {
      isFull = true;
    },
    /** Addresses that a cache has. */
    addresses: (name: string) => [...(all.get(name)?.keys() ?? [])].sort(),
  };
}
