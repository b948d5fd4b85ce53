/** What a query returns, in the words in which an answer is written down. */
interface Answered {
  readonly rows: readonly (readonly unknown[])[];
  /** Of all rows together, each once, in order. */
  readonly citations: readonly string[];
}

/** Integers as numbers, in lists too. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  return value;
}

/** @throws Error for a row that cites nothing. */
export function answered(rows: readonly Record<string, unknown>[]): Answered {
  const citations = new Set<string>();
  const values = rows.map(({ cite, ...columns }) => {
    if (!Array.isArray(cite) || cite.length === 0)
      throw new Error(`A row cites nothing: ${JSON.stringify(Object.values(columns).map(plain))}`);
    for (const citation of cite) citations.add(String(citation));
    return Object.values(columns).map(plain);
  });
  return { rows: values, citations: [...citations].sort() };
}
