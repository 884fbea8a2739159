/** What the oracle tests use of the package `edtf`, which has no types of its own. */
declare module 'edtf' {
  /** Parses a text; throws where it is no EDTF. The bounds are epoch milliseconds, both inside. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
