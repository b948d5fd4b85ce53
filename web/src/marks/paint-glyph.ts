/** Draws marks on a 2D canvas. */
import { type GlyphPart, GRID } from './glyph.ts';

/** Draws a mark around the origin. */
export function paintGlyph(context: CanvasRenderingContext2D, parts: readonly GlyphPart[]): void {
  for (const { d, fill, stroke, strokeWidth, dash, iconScale } of parts) {
    const path = new Path2D(d);
    context.save();
    if (iconScale !== undefined) {
      context.scale(iconScale, iconScale);
      context.translate(-GRID / 2, -GRID / 2);
      context.lineCap = 'round';
    }
    context.lineJoin = 'round';
    context.lineWidth = strokeWidth;
    if (dash) context.setLineDash([...dash]);
    if (fill !== 'none') {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke !== 'none') {
      context.strokeStyle = stroke;
      context.stroke(path);
    }
    context.restore();
  }
}
