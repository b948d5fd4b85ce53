/** What tests use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export interface CslItem {
    readonly id: string;
    readonly 'citation-key'?: string;
    readonly type: string;
    readonly title: string;
    readonly publisher?: string;
    readonly author?: readonly {
      readonly literal?: string;
      readonly family?: string;
      readonly given?: string;
    }[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly circa?: boolean };
    readonly URL?: string;
  }
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    readonly data: readonly CslItem[];
  }
}
