import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type en from '@/public/locales/en.json';
import { lines, smallPdf, type SmallText } from './small-pdf';

export interface BadPdf {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the document page is in at the end. */
  readonly state: 'report' | 'problem';
  /** The key of the message that it shows; none where the report is as good as any. */
  readonly says?: keyof typeof en;
  readonly title?: string;
}

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(path.resolve(import.meta.dirname, '../pdf', name)));
const text = (body: string): Uint8Array => new TextEncoder().encode(body);

const sentences = [
  'This is a line of the report that nobody would',
  'take for anything else, and so is the next one,',
  'which ends the paragraph and the page with it.',
];
const report: SmallText[] = [{ text: 'A report on bees', x: 60, y: 80, size: 24 }, ...lines(sentences, 60, 160)];

/** A font whose letters are numbers of shapes and nothing more. */
const mapless = {
  font: '<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [10 0 R] >>',
  objects: {
    10: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 11 0 R /DW 500 >>',
    11: '<< /Type /FontDescriptor /FontName /Nameless /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  },
};

/** What would run and go elsewhere, if anything of a document ever did. */
const active = {
  catalog: '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://followed.example/script"\\)) >>',
  page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (http://followed.example/link) >> >>] /AA << /O << /S /URI /URI (http://followed.example/open) >> >>',
};

/** Documents that are each bad in one way, and what is said of them. */
export async function badPdfs(): Promise<readonly BadPdf[]> {
  const whole = await fixture('sample-libreoffice.pdf');
  const many = Array.from({ length: 500 }, (_, i) => lines([`This is leaf ${i + 1} of a very long report.`], 60, 300));
  return [
    {
      name: 'locked with a password',
      bytes: await fixture('locked.pdf'),
      state: 'problem',
      says: 'pdf.problem.password',
    },
    {
      name: 'encrypted without one',
      bytes: await fixture('restricted.pdf'),
      state: 'report',
      title: 'A locked report',
    },
    { name: 'cut off in the middle', bytes: whole.slice(0, 9_000), state: 'problem', says: 'pdf.problem.damaged' },
    { name: 'only a header', bytes: text('%PDF-1.7\n'), state: 'problem', says: 'pdf.problem.damaged' },
    { name: 'of 0 bytes', bytes: text(''), state: 'problem', says: 'pdf.problem.empty' },
    {
      name: 'a web page by another name',
      bytes: text('<!doctype html><title>Log in</title><form></form>'),
      state: 'problem',
      says: 'pdf.problem.notPdf',
    },
    { name: 'of 500 pages', bytes: smallPdf({ pages: many }), state: 'report', says: 'pdf.notice.pages' },
    { name: 'scanned', bytes: smallPdf({ pages: [[], []] }), state: 'report', says: 'pdf.notice.none' },
    {
      name: 'without a Unicode map',
      bytes: smallPdf({ pages: [lines(['(\u0001\u0002\u0003\u0004 \u0005\u0006)'.repeat(12)], 60, 100)], ...mapless }),
      state: 'report',
      says: 'pdf.notice.unreadable',
    },
    {
      name: 'with scripts and links',
      bytes: smallPdf({ pages: [report], ...active }),
      state: 'report',
      title: 'A report on bees',
    },
  ];
}
