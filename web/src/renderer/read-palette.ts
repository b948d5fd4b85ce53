/** The palette as the page shows it now: the tokens' values in the present theme, read from CSS. */
import { hexOfRgb } from './colour.ts';
import { type Palette, paletteFrom } from './palette.ts';

/** A probe resolves `light-dark()`, which a property's text does not. */
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
