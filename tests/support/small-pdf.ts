/** Text at a place of a page: points from the left and from the top. */
export interface SmallText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}
export interface SmallPdf {
  readonly pages: readonly (readonly SmallText[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** More entries of the catalog, of the first page, and more objects, from number 10 on. */
  readonly catalog?: string;
  readonly page?: string;
  readonly objects?: Readonly<Record<number, string>>;
  /** Instead of Helvetica. */
  readonly font?: string;
}

export const [pageWidth, pageHeight] = [595, 842];

/** A PDF written by hand, as small as the format allows; text in Latin letters only. */
export function smallPdf({ pages, info = {}, catalog = '', page = '', objects = {}, font }: SmallPdf): Uint8Array {
  const firstPage = 100;
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ')}] >>`,
    ],
    [3, font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [
      4,
      `<< ${Object.entries(info)
        .map(([name, value]) => `/${name} ${literal(value)}`)
        .join(' ')} >>`,
    ],
    ...Object.entries(objects).map(([number, body]) => [Number(number), body] as const),
  ]);
  for (const [index, texts] of pages.entries()) {
    const content = texts.map((one) => show(one)).join('\n');
    const number = firstPage + 2 * index;
    bodies.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> ${page} >>`,
    );
    bodies.set(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return Uint8Array.from(Buffer.from(serialize(bodies), 'latin1'));
}

function serialize(bodies: ReadonlyMap<number, string>): string {
  let file = '%PDF-1.4\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of bodies) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const sections = [...offsets].map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  const size = Math.max(...offsets.keys()) + 1;
  return `${file}xref\n0 1\n0000000000 65535 f \n${sections.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

const show = ({ text, x, y, size = 10 }: SmallText): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${pageHeight - y} Tm ${literal(text)} Tj ET`;
const literal = (text: string): string => `(${text.replace(/[\\()]/gu, String.raw`\$&`)})`;

/** Lines below each other, from a place on. */
export const lines = (texts: readonly string[], x: number, y: number, size = 10): SmallText[] =>
  texts.map((text, index) => ({ text, x, y: y + index * size * 1.2, size }));
