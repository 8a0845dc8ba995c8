import type { OpenPdfItem, OpenPdfPage } from './open-pdf';
import type { PdfPage, TextPiece } from './pdf-page';
import { pdfLimits } from './pdf-limits';

/** The page's text as it stands there. Text at a slant (stamps, watermarks) is left out. */
export async function extractPage(page: OpenPdfPage, number: number): Promise<PdfPage> {
  const { items, isCut } = await textItems(page);
  page.cleanup();
  const texts = items.filter((item) => isText(item));
  const turn = mainTurn(texts);
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = page.view;
  const [width, height] = turn % 180 === 0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
  const pieces = texts.flatMap((item): TextPiece[] => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
    if (angleOf(a, b) !== turn) return [];
    const [left, y] = place(e - x0, f - y0, turn, x1 - x0, y1 - y0);
    const size = Math.hypot(c, d);
    if (!Number.isFinite(left + y + size + item.width) || size <= 0) return [];
    const isRightToLeft = item.dir === 'rtl';
    return [{ text: item.str, left, right: left + item.width, y, size, font: item.fontName, isRightToLeft }];
  });
  return { number, width, height, pieces, isCut };
}

/** The first pieces of text of a page, as many as are read of one. */
async function textItems(page: OpenPdfPage): Promise<{ readonly items: readonly object[]; readonly isCut: boolean }> {
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader() as Reader;
  const items: object[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    items.push(...part.value.items);
    if (items.length < pdfLimits.items) continue;
    await reader.cancel(new Error('enough'));
    return { items: items.slice(0, pdfLimits.items), isCut: true };
  }
  return { items, isCut: false };
}
type Reader = ReadableStreamDefaultReader<{ readonly items: readonly object[] }>;

const isText = (item: object): item is OpenPdfItem => 'str' in item && item.str !== '' && 'transform' in item;

/** The direction in which a piece runs: 0, 90, 180, 270 degrees counter-clockwise, or -1 at a slant. */
function angleOf(a: number, b: number): number {
  if (Math.abs(b) < 0.02 * Math.abs(a)) return a > 0 ? 0 : 180;
  if (Math.abs(a) < 0.02 * Math.abs(b)) return b > 0 ? 90 : 270;
  return -1;
}

/** How the most of the text runs in the page's own coordinates; 0 where there is none. */
function mainTurn(items: readonly OpenPdfItem[]): number {
  const lengths = new Map<number, number>();
  for (const { transform, str } of items) {
    const angle = angleOf(transform[0] ?? 0, transform[1] ?? 0);
    if (angle >= 0) lengths.set(angle, (lengths.get(angle) ?? 0) + str.length);
  }
  return [...lengths].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** A point of the page's own coordinates on the page turned so that the text stands upright, y from the top down. */
function place(x: number, y: number, turn: number, width: number, height: number): readonly [number, number] {
  if (turn === 90) return [y, x];
  if (turn === 180) return [width - x, y];
  if (turn === 270) return [height - y, width - x];
  return [x, height - y];
}
