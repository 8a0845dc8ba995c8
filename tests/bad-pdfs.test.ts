import { expect, test } from 'vitest';
import { isPdf } from '@/lib/pdf/is-pdf';
import { problemOfException } from '@/lib/pdf/pdf-problem';
import { badPdfs } from './support/bad-pdfs';
import { readBytes } from './support/read-small-pdf';

const documents = await badPdfs();

test.each(documents.map((one) => [one.name, one] as const))('a document %s', async (_, { bytes, says = '', title }) => {
  if (!isPdf(bytes)) {
    expect(says).toBe(bytes.length === 0 ? 'pdf.problem.empty' : 'pdf.problem.notPdf');
    return;
  }
  try {
    const { facts, legibility, pageCount, pagesRead } = await readBytes(bytes);
    const notice = legibility === 'legible' ? (pagesRead < pageCount ? 'pages' : '') : legibility;
    expect(says).toBe(notice === '' ? '' : `pdf.notice.${notice}`);
    if (title !== undefined) expect(facts.title).toBe(title);
    expect(facts.links).toEqual([]);
  } catch (error) {
    expect(`pdf.problem.${problemOfException(error)?.problem ?? String(error)}`).toBe(says);
  }
});
