/** The families of relationship types: the rows of the legend and the colours of edges. */

/** The eight families of facts, in the order of the legend. Provenance edges belong to none. */
export const FAMILIES = {
  Meeting: { label: 'Meetings', token: 'meeting' },
  Decision: { label: 'Sanctions', token: 'sanction' },
  Position: { label: 'Positions', token: 'position' },
  Reason: { label: 'Reasons', token: 'position' },
  Commitment: { label: 'Treaties, bodies', token: 'agreement' },
  Belonging: { label: 'People and offices', token: 'office' },
  Exchange: { label: 'Trade and projects', token: 'economy' },
  Place: { label: 'Places', token: 'place' },
} as const;
export type Family = keyof typeof FAMILIES;
