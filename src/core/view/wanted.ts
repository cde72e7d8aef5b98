/** An event that a reader or an address has just named, and that every view brings into its picture once. */
export interface Wanted {
  readonly id: string;
  /** Whether span and map go where it is; an address that says where to look keeps them. */
  readonly travels: boolean;
}
