import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { PageReport } from '@/lib/report/page-report';
import { cachedDataset } from '@/tools/inspect/cached-dataset';
import { inspectPage } from '@/tools/inspect/inspect-page';

const url = 'http://cgss.com.pk/articles/1';
const reportOf = async (file: string): Promise<PageReport> => {
  const dataset = await cachedDataset(path.resolve(import.meta.dirname, '..'));
  return (await inspectPage({ file: path.resolve(import.meta.dirname, file), url }, '2026-11-24', dataset)).report;
};

/** All but where in the page its words stand, and how many blocks they are divided into. */
const topicsOf = ({ topics }: PageReport) =>
  topics.map((topic) =>
    Object.assign({}, topic, { found: [], because: [], mentions: topic.parent ? 0 : topic.mentions }),
  );

let article: PageReport;
beforeAll(async () => {
  article = await reportOf('sample/article.html');
}, 60_000);

test.each(['pdf/sample-chromium.pdf', 'pdf/sample-libreoffice.pdf'])(
  '%s is answered as the article is',
  async (file) => {
    const report = await reportOf(file);
    expect(report.title).toBe(article.title);
    expect(report.published).toMatchObject({
      date: '2020-04-09',
      precision: 'day',
      quote: 'Published on 9th April 2020',
    });
    expect(report.modified).toBeNull();
    expect(report.publisher).toEqual(article.publisher);
    expect(report.declared.authors).toEqual(article.declared.authors);
    expect(topicsOf(report)).toEqual(topicsOf(article));
    // The day on which the file was made is shown, as what it is.
    expect(report.published?.alternatives).toMatchObject([{ date: '2026-11-24', kind: 'created', where: 'metadata' }]);
  },
);
