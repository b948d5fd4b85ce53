/** Colours as six hexadecimal digits (`#1257c9`), mixed without a canvas: pure, so that styles can be tested. */

/** `share` of `over` upon `under`: 1 gives `over`. */
export function mix(over: string, under: string, share: number): string {
  const [a, b] = [channels(over), channels(under)];
  return toHex(a.map((value, at) => value * share + (b[at] ?? 0) * (1 - share)));
}

/** `rgb(18, 87, 201)`, as a browser computes a colour, to `#1257c9`. */
export function hexOfRgb(text: string): string {
  const values = text
    .match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number);
  if (values?.length !== 3) throw new Error(`not a colour that a browser computes: ${text}`);
  return toHex(values);
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const toHex = (values: readonly number[]) =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
