/** The packages that this build carries; src/build/data-plugin.ts makes the module. */
declare module 'virtual:packages' {
  export const packages: readonly {
    readonly name: string;
    readonly title: string;
    readonly leadEvent?: string;
  }[];
  /** Name of the package that opens when an address names none. */
  export const defaultPackage: string;
}
