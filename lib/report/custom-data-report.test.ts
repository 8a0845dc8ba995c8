import { describe, expect, test } from 'vitest';
import { checkOwnData } from '@/lib/custom-data/check-custom-data';
import { readFacts } from '@/lib/page/read-facts';
import { parse5Tree } from '@/tools/inspect/parse5-tree';
import { ownDataFile } from '@/tests/support/own-data';
import { longBayPage, smallDataset } from '@/tests/support/report-of';
import { buildReport } from './build-report';
import { openDataset } from './dataset';
import type { OwnDataset } from './custom-data-report';

function own(names?: readonly object[]): OwnDataset {
  const file = ownDataFile();
  if (names !== undefined) Object.assign((file['topics'] as object[])[0] ?? {}, { names });
  const checked = checkOwnData(new TextEncoder().encode(JSON.stringify(file)));
  if (checked.kind !== 'checked') throw new Error(JSON.stringify(checked));
  return { name: checked.name, dataset: openDataset((path) => Promise.resolve(checked.files.get(path))) };
}
const ask = (address: string, datasets: readonly OwnDataset[]) =>
  buildReport(smallDataset(), readFacts(parse5Tree(longBayPage()), address), address, '2026-11-24', datasets);

describe('the reader’s own data', () => {
  test('stand beside ours, marked as theirs, and change nothing of ours', async () => {
    const address = 'https://harbour.example/after-the-vote';
    const { yours, ...ours } = await ask(address, [own()]);
    expect(ours).toEqual(await ask(address, []));
    expect(yours).toMatchObject([
      {
        yours: true,
        name: 'Harbours',
        publisher: { id: 'harbour-institute', origin: 'own' },
        stakes: [{ topic: 'long-bay' }],
        topics: [{ id: 'long-bay', about: true }, { id: 'long-bay-vote' }],
      },
    ]);
  });

  test('that say nothing of a page are not there', async () => {
    const bakery = 'https://bakery.example/';
    const facts = readFacts(parse5Tree('<p>Bread.'), bakery);
    expect(await buildReport(smallDataset(), facts, bakery, '2026-11-24', [own()])).not.toHaveProperty('yours');
  });

  test('with names that look like patterns find these words, not what they would match', async () => {
    const names = [
      { text: '(Long|Short)* B.y', language: 'en' },
      { text: '[A-Z]+', language: 'en' },
    ];
    const { yours } = await ask('https://elsewhere.example/after-the-vote', [own(names)]);
    expect(yours?.flatMap(({ topics }) => topics) ?? []).toEqual([]);
  });

  test('that cannot be read leave our answer as it is', async () => {
    const broken = { name: 'Broken', dataset: openDataset(() => Promise.reject(new Error('gone'))) };
    const report = await ask('https://harbour.example/after-the-vote', [broken]);
    expect(report.publisher?.id).toBe('harbour-institute');
    expect(report).not.toHaveProperty('yours');
  });
});
