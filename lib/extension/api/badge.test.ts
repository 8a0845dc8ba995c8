import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

interface Button {
  text: string | null;
  title: string | null;
}
const buttons = new Map<number, Button>();
const button = (tabId: number): Button => {
  const known = buttons.get(tabId) ?? { text: null, title: null };
  buttons.set(tabId, known);
  return known;
};
/** The button of a browser: Chromium refuses a title of null, Firefox for Android has no badge. */
const action: Record<string, unknown> = {};
vi.mock('./browser', () => ({ browser: { action } }));
const { clearBadge, flashBadge, setTabBadge } = await import('./badge');

beforeEach(() => {
  vi.useFakeTimers();
  buttons.clear();
  Object.assign(action, {
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeText: ({ tabId, text }: { tabId: number; text: string | null }) => {
      button(tabId).text = text;
      return Promise.resolve();
    },
    setTitle: ({ tabId, title }: { tabId: number; title: string | null }) => {
      button(tabId).title = title;
      return Promise.resolve();
    },
    getTitle: () => Promise.resolve('Masthead'),
  });
});
afterEach(() => vi.useRealTimers());

describe('the sign on a tab’s button', () => {
  test('comes back after the flash of a save', async () => {
    await setTabBadge(1, { text: '6 y', title: 'Six years old' });
    await flashBadge(1, '✓', 'Saved for review');
    expect(button(1)).toEqual({ text: '✓', title: 'Saved for review' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(button(1)).toEqual({ text: '6 y', title: 'Six years old' });
  });

  test('that changes during a flash is shown after it', async () => {
    await flashBadge(2, '✓', 'Saved for review');
    await setTabBadge(2, { text: '•', title: 'Known' });
    expect(button(2).text).toBe('✓');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(button(2)).toEqual({ text: '•', title: 'Known' });
  });

  test('that was cleared during a flash does not come back', async () => {
    await setTabBadge(3, { text: '•', title: 'Known' });
    await flashBadge(3, '✓', 'Saved for review');
    await clearBadge(3);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(button(3)).toEqual({ text: null, title: null });
  });

  test('a second flash begins anew', async () => {
    await flashBadge(4, '✓', 'first');
    await vi.advanceTimersByTimeAsync(2_000);
    await flashBadge(4, '!', 'second');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(button(4).text).toBe('!');
  });

  test('in Chromium, which refuses to forget a title, that of all tabs is put back', async () => {
    action['setTitle'] = ({ tabId, title }: { tabId: number; title: string | null }) => {
      if (title === null) return Promise.reject(new TypeError('expected string'));
      button(tabId).title = title;
      return Promise.resolve();
    };
    await setTabBadge(5, { text: '1', title: 'One topic' });
    await clearBadge(5);
    expect(button(5)).toEqual({ text: null, title: 'Masthead' });
  });

  test('without a badge the title alone changes', async () => {
    delete action['setBadgeText'];
    delete action['setBadgeBackgroundColor'];
    await setTabBadge(6, { text: '1', title: 'One topic' });
    expect(button(6)).toEqual({ text: null, title: 'One topic' });
  });

  test('a tab that is gone is no error', async () => {
    action['setBadgeText'] = () => Promise.reject(new Error('No tab with id: 7'));
    await expect(setTabBadge(7, { text: '1', title: 'One topic' })).resolves.toBeUndefined();
  });
});
