/** Lists as a caller writes them in a query string. */

/** Ids in one text, separated by commas; spaces around them and empty ones do not count. */
export function readList(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(',').map((item) => item.trim()))].filter((item) => item !== '');
}
