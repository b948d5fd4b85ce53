/** The systems whose codes name entities. */

/** Scheme → what it is, and how its values are written. */
export const SCHEMES = {
  wikidata: { of: 'Wikidata', form: /^Q[1-9]\d*$/, example: 'Q423' },
  iso2: { of: 'ISO 3166-1, two letters', form: /^[A-Z]{2}$/, example: 'KP' },
  iso3: { of: 'ISO 3166-1, three letters', form: /^[A-Z]{3}$/, example: 'PRK' },
  m49: { of: 'M49 of the United Nations', form: /^\d{3}$/, example: '408' },
  un: { of: 'symbol of a document of the United Nations', form: /^\S+( \(\d{4}\))?$/, example: 'S/RES/2397' },
  cow: { of: 'state in the Correlates of War', form: /^\d{1,3}$/, example: '731' },
  gw: { of: 'state in Gleditsch and Ward', form: /^\d{1,3}$/, example: '731' },
  'cow-treaty': { of: 'alliance in the Correlates of War', form: /^\d{1,9}$/, example: '397' },
} as const;
export type Scheme = keyof typeof SCHEMES;
