/** The packages that this build carries; src/build/data-plugin.ts makes the module. */
declare module 'virtual:packages' {
  /** The first is the one that opens when an address names none. */
  export const packages: readonly {
    readonly name: string;
    readonly title: string;
    readonly subtitle: string;
    /** The same in other languages (BCP 47), as far as they have them. */
    readonly wordings: Readonly<Record<string, { readonly title: string; readonly subtitle: string }>>;
    /** How many events it has. */
    readonly events: number;
    readonly leadEvent?: string;
    /** That of its data as they are: 8 hexadecimal digits. */
    readonly version: string;
    /** Its events that others have too: for each id the names of all packages that have it. */
    readonly shared: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** Where the files of content lie that the page fetches; src/build/content-plugin.ts makes the module. */
declare module 'virtual:files' {
  /** The address of each below the site's base, by its name without the hash: `data/<package>.json`, `basemap/world.json`. */
  export const files: Readonly<Record<string, string>>;
}

/** What the service worker keeps; src/build/offline-plugin.ts makes the module. */
declare module 'virtual:site-version' {
  export const version: import('./offline/site-version.ts').SiteVersion;
}
