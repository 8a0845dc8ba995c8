/** Pixels for which a label is given room where nothing can be measured: generous for wide letters at 11 px. */
const characterWidth = 6.8;

let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in an element's font family, in CSS pixels. */
export function textWidth(text: string, size: number, family: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null || family === '') return text.length * characterWidth;
  context.font = `${size}px ${family}`;
  return context.measureText(text).width;
}
