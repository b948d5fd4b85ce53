/** What of the state stands in the URL, so that a copied address shows the same. Others' parameters are left alone. */
const SELECT = 'select';

export function selectionIn(search: string): string | undefined {
  return new URLSearchParams(search).get(SELECT) || undefined;
}

/** The query string with this selection; ids stay readable (`?select=state:PRK`). */
export function withSelection(search: string, selection: string | undefined): string {
  const parameters = new URLSearchParams(search);
  if (selection === undefined) parameters.delete(SELECT);
  else parameters.set(SELECT, selection);
  const text = parameters.toString().replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
}
