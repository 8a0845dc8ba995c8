import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '@/lib/report/dataset';
import type { PageReport } from '@/lib/report/page-report';
import { emptyFacts } from '@/lib/page/empty-facts';
import { smallDataset } from '@/tests/support/report-of';
import { post, warmAnswersName, type WarmMessage } from '@/lib/extension/messaging/warm-answers-protocol';

vi.mock('@/lib/extension/api/browser', () => ({ browser: { storage: { local: { get: () => Promise.resolve({}) } } } }));
const { startWarmAnswers } = await import('./warm-answers');
const { askWarmAnswer, warmUp } = await import('@/lib/extension/popup/ask-warm-answer');

const address = 'https://paper.example/a';
const facts = { ...emptyFacts, address, title: 'Long Bay votes' };

/** The channels of this test; each is closed behind it, so that no background outlives its test. */
let opened: BroadcastChannel[];
beforeEach(() => {
  opened = [];
  const Real = BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Real {
      constructor(name: string) {
        super(name);
        opened.push(this);
      }
    },
  );
});
afterEach(() => {
  for (const channel of opened) channel.close();
  vi.unstubAllGlobals();
});

/** Asks until the background has had its first answer. */
const askWarm = async (page: unknown = facts): Promise<Awaited<ReturnType<typeof askWarmAnswer>>> => {
  warmUp(facts, address);
  await vi.waitUntil(async () => (await askWarmAnswer(facts, address)) !== undefined);
  return askWarmAnswer(page, address);
};

describe('a background that is awake', () => {
  test('answers once it has answered for itself', async () => {
    startWarmAnswers(smallDataset());
    expect(await askWarmAnswer(facts, address)).toBeUndefined();
    expect(await askWarm()).toMatchObject({ url: address, title: 'Long Bay votes' });
  });

  test('leaves what it cannot read or answer to the popup, at once', async () => {
    startWarmAnswers(smallDataset());
    await askWarm();
    const replies: WarmMessage[] = [];
    new BroadcastChannel(warmAnswersName).addEventListener('message', ({ data }) => replies.push(data as WarmMessage));
    expect(await askWarmAnswer('none', address)).toBeUndefined();
    await vi.waitUntil(() => replies.some(({ kind }) => kind === 'answered'));
    expect(replies).toContainEqual(expect.objectContaining({ kind: 'answered', report: null }));
  });

  test('warms on a page that it cannot answer', async () => {
    const whole = smallDataset();
    let failures = 1;
    const dataset: Dataset = {
      ...whole,
      index: () => (failures-- > 0 ? Promise.reject(new Error('gone')) : whole.index()),
    };
    startWarmAnswers(dataset);
    expect(await askWarm()).toMatchObject({ url: address });
  });

  test('keeps two popups apart', async () => {
    startWarmAnswers(smallDataset());
    await askWarm();
    const pages = ['https://paper.example/a', 'https://paper.example/b'];
    const answers = await Promise.all(pages.map((one) => askWarmAnswer({ ...facts, address: one }, one)));
    expect(answers.map((answer) => answer?.url)).toEqual(pages);
  });
});

test('a long answer is waited for', async () => {
  const background = new BroadcastChannel(warmAnswersName);
  const reply = (message: WarmMessage): void => post(background, message);
  background.addEventListener('message', ({ data }: MessageEvent<WarmMessage>) => {
    if (data.kind !== 'answer') return;
    reply({ kind: 'taken', id: data.id });
    setTimeout(() => reply({ kind: 'answered', id: data.id, report: { url: address } as PageReport }), 400);
  });
  expect(await askWarmAnswer(facts, address)).toEqual({ url: address });
});

test('a background that says nothing keeps no popup waiting', async () => {
  vi.useFakeTimers();
  const asked = askWarmAnswer(facts, address);
  await vi.runAllTimersAsync();
  expect(await asked).toBeUndefined();
  vi.useRealTimers();
});
