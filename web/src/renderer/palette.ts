/** Colours of the canvas. WebGL and 2D contexts cannot use CSS variables, so the tokens are read once per theme. */

import { FAMILIES } from '../../../src/model/families.ts';
import { KIND_NAMES, KINDS, type KindDefinition } from '../../../src/model/kinds.ts';

export type Hue = KindDefinition['hue'];
export type FamilyToken = (typeof FAMILIES)[keyof typeof FAMILIES]['token'];

export interface Palette {
  readonly font: string;
  readonly canvas: string;
  readonly surface: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly accent: string;
  readonly onAccent: string;
  /** Freed and still bound in a what-if. */
  readonly free: string;
  readonly bound: string;
  readonly kinds: Readonly<
    Record<Hue, { readonly fill: string; readonly edge: string; readonly glyph: string }>
  >;
  readonly families: Readonly<Record<FamilyToken, { readonly rest: string; readonly focus: string }>>;
}

/** Builds a palette. `colour` resolves a token (`--canvas`) to six hexadecimal digits. */
export function paletteFrom(colour: (token: string) => string, font: string): Palette {
  const hues = [...new Set(KIND_NAMES.map((name) => KINDS[name].hue))];
  const tokens = [...new Set(Object.values(FAMILIES).map((family) => family.token))];
  return {
    font,
    canvas: colour('--canvas'),
    surface: colour('--surface'),
    text: colour('--text'),
    text2: colour('--text-2'),
    text3: colour('--text-3'),
    accent: colour('--accent'),
    onAccent: colour('--on-accent'),
    free: colour('--ok'),
    bound: colour('--bad'),
    kinds: Object.fromEntries(
      hues.map((hue) => [
        hue,
        { fill: colour(`--k-${hue}`), edge: colour(`--k-${hue}-e`), glyph: colour(`--k-${hue}-g`) },
      ]),
    ) as Palette['kinds'],
    families: Object.fromEntries(
      tokens.map((token) => [token, { rest: colour(`--e-${token}`), focus: colour(`--e-${token}-f`) }]),
    ) as Palette['families'],
  };
}
