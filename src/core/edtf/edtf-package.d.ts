/** The reference implementation, used as a second opinion in tests; it comes without types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
