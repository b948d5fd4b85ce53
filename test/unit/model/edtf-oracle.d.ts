/** As much of `edtf` 4.11.1, which ships no types, as the tests ask of it. */
declare module 'edtf' {
  /** The first and last millisecond (UTC) of a date, set or interval. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
