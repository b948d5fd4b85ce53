/** Citation keys: short names by which texts cite sources, fit for BibTeX, RIS and CSL alike. */

/**
 * The id of each source without its prefix, in ASCII letters, digits and `-_.:+`. Two that would be the same get a number.
 */
export function citationKeys(sources: readonly { readonly id: string }[]): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const plain =
      id
        .replace(/^source:/, '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9_.:+-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'source';
    let key = plain;
    // BibTeX compares keys without regard to case.
    for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${plain}-${number}`;
    taken.add(key.toLowerCase());
    keys.set(id, key);
  }
  return keys;
}
