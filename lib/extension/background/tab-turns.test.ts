import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TabTurns } from './tab-turns';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('messages of a tab', () => {
  test('are looked at up to twenty in a second, whatever other tabs send', () => {
    const turns = new TabTurns();
    const taken = Array.from({ length: 50 }, (_, n) => turns.takes(1, n));
    expect(taken.filter(Boolean)).toHaveLength(20);
    expect(turns.takes(2, 50)).toBe(true);
    expect(turns.takes(1, 999)).toBe(false);
    expect(turns.takes(1, 1_000)).toBe(true);
  });
});

describe('answers of a tab', () => {
  test('come one after the other; of those that wait, the latest', async () => {
    const turns = new TabTurns(100);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const ask = (n: number): Promise<boolean> =>
      turns.answer(1, () => {
        begun.push(n);
        return new Promise((resolve) => ends.push(() => resolve(true)));
      });
    const answers = [1, 2, 3, 4].map((n) => ask(n));
    const other = turns.answer(2, () => Promise.resolve(true));
    expect(await other).toBe(true);
    expect(begun).toEqual([1]);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(99);
    expect(begun).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toEqual([1, 4]);
    ends[1]?.();
    expect(await Promise.all(answers)).toEqual([true, false, false, true]);
  });

  test('that fail let the next one come', async () => {
    const turns = new TabTurns(100);
    const failed = turns.answer(1, () => Promise.reject(new Error('no facts')));
    const next = turns.answer(1, () => Promise.resolve(true));
    await expect(failed).rejects.toThrow('no facts');
    await vi.advanceTimersByTimeAsync(100);
    expect(await next).toBe(true);
  });
});
