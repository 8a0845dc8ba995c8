import { createDeflate } from 'node:zlib';

/** A stream that inflates to so many megabytes of a few bytes, again and again; it takes a thousandth of that. */
async function deflated(head: string, repeated: string, megabytes: number): Promise<Buffer> {
  const piece = Buffer.from(repeated.repeat(Math.ceil((1 << 20) / repeated.length)));
  const deflate = createDeflate({ level: 9 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<void>((resolve) => {
    deflate.on('end', resolve);
  });
  deflate.write(head);
  for (let i = 0; i < megabytes; i++)
    if (!deflate.write(piece)) await new Promise((resolve) => deflate.once('drain', resolve));
  deflate.end();
  await done;
  return Buffer.concat(parts);
}

interface Bomb {
  readonly pages: number;
  /** Of each page's content, once it is inflated. */
  readonly megabytes: number;
  /** What the content repeats behind the page's one line of text. */
  readonly repeated: string;
}

/** A PDF of some megabytes that takes gigabytes once it is inflated. The first page is an ordinary one. */
export async function pdfBomb({ pages, megabytes, repeated }: Bomb): Promise<Uint8Array> {
  const line = (text: string) => `BT /F1 12 Tf 1 0 0 1 60 700 Tm (${text}) Tj ET\n`;
  const bomb = await deflated(line('A page that is too large'), repeated, megabytes);
  const ordinary = await deflated(line('The ferry leaves at noon again, as it did before the flood'), ' ', 0);
  const first = 10;
  const objects: [number, Buffer][] = [
    [1, Buffer.from('<< /Type /Catalog /Pages 2 0 R >>')],
    [
      2,
      Buffer.from(
        `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
      ),
    ],
    [3, Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')],
  ];
  for (let page = 0; page < pages; page++) {
    const number = first + 2 * page;
    const content = page === 0 ? ordinary : bomb;
    objects.push(
      [
        number,
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        ),
      ],
      [
        number + 1,
        Buffer.concat([
          Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
          content,
          Buffer.from('\nendstream'),
        ]),
      ],
    );
  }
  return serialize(objects);
}

function serialize(objects: readonly (readonly [number, Buffer])[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  let length = parts[0]?.length ?? 0;
  const sections: string[] = [];
  for (const [number, body] of objects) {
    sections.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(object);
    length += object.length;
  }
  const size = Math.max(...objects.map(([number]) => number)) + 1;
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${sections.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
}
