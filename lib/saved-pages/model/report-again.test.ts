import { describe, expect, test } from 'vitest';
import { longBayPage, reportOf, smallDataset } from '@/tests/support/report-of';
import { createFlag } from './create-flag';
import { flagSource } from './flag-source';
import { reportAgain } from './report-again';
import { noon } from './sample-flags';

const saved = async (html: string, url: string) => {
  const flag = createFlag(flagSource(await reportOf(html, url)), '', noon);
  if (flag === undefined) throw new Error('not saved');
  return flag;
};
const naming = (name: string) => `<meta property="og:site_name" content="${name}"><h1>A copy</h1><p>Text.</p>`;

describe('a page that only names a publisher', () => {
  test('is saved as nobody’s, with the name as its claim', async () => {
    const flag = await saved(naming('The Harbour Institute'), 'https://copies.example/1');
    expect(flag).toMatchObject({ publisher: null, claimed: 'The Harbour Institute' });
    expect(await reportAgain(flag, smallDataset())).toMatchObject({
      publisher: null,
      claimed: { name: 'The Harbour Institute' },
    });
  });

  test('is its own publisher’s where that is known, whatever it names', async () => {
    const flag = await saved(naming('Somebody Else'), 'https://harbour.example/1');
    expect(flag).toMatchObject({ publisher: { id: 'harbour-institute' }, claimed: 'Somebody Else' });
    expect(await reportAgain(flag, smallDataset())).toMatchObject({ publisher: { id: 'harbour-institute' } });
  });

  test('has no publisher’s record when it is looked up again, whatever its flag says', async () => {
    const flag = await saved(naming('x'), 'https://copies.example/1');
    const publisher = { id: 'harbour-institute', name: 'The Harbour Institute', domain: 'harbour.example' };
    expect((await reportAgain({ ...flag, publisher }, smallDataset())).publisher).toBeNull();
  });
});

test('the topics of a saved page come without mentions, which were not kept', async () => {
  const flag = await saved(longBayPage(), 'https://harbour.example/after-the-vote');
  const { topics } = await reportAgain(flag, smallDataset());
  expect(topics.length).toBeGreaterThan(0);
  for (const { mentions } of topics) expect(mentions).toBeNull();
});
