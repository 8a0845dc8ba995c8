import { describe, expect, test } from 'vitest';
import { SpottedTabs } from './spotted-tabs';

const tab = (address: string) => ({ address, keys: [address], page: { published: null, publisher: null, topics: [] } });

describe('what open tabs sent', () => {
  test('only the latest answer of a tab counts', () => {
    const tabs = new SpottedTabs();
    const first = tabs.begin(1);
    const second = tabs.begin(1);
    const other = tabs.begin(2);
    expect([first(), second(), other()]).toEqual([false, true, true]);
  });

  test('what is dropped takes the answer that is on its way with it', () => {
    const tabs = new SpottedTabs();
    tabs.keep(1, tab('https://a.org/x'));
    const answer = tabs.begin(1);
    tabs.dropAll();
    expect(answer()).toBe(false);
    expect(tabs.get(1)).toBeUndefined();
  });

  test('another page is told from another part of it, and from a tab of which nothing is known', () => {
    const tabs = new SpottedTabs();
    tabs.keep(1, tab('https://a.org/x'));
    expect(tabs.isOtherPage(1, 'https://a.org/x#part')).toBe(false);
    expect(tabs.isOtherPage(1, 'https://a.org/y')).toBe(true);
    expect(tabs.isOtherPage(2, 'https://a.org/y')).toBeUndefined();
  });
});
