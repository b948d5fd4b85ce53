/** Reads the palette of the current theme from CSS. */
import { hexOfRgb } from './colour.ts';
import { type Palette, paletteFrom } from './palette.ts';

/** A probe element resolves `light-dark()`, which reading the property does not. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  try {
    const font = getComputedStyle(probe).fontFamily;
    return paletteFrom((token) => {
      probe.style.color = `var(${token})`;
      return hexOfRgb(getComputedStyle(probe).color);
    }, font);
  } finally {
    probe.remove();
  }
}
