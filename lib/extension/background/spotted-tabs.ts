import type { SpottedPage } from '@/lib/auto-read/badge-sign';
import { pageOf } from '@/lib/url/page-of';

/** What is remembered of a tab's page: only while the tab shows it, never on disk. */
export interface SpottedTab {
  readonly address: string;
  /** Keys under which the page may be saved. */
  readonly keys: readonly string[];
  readonly page: SpottedPage;
}

/** What open tabs sent, and which of their messages is the latest. A worker that was stopped begins with none. */
export class SpottedTabs {
  readonly #tabs = new Map<number, SpottedTab>();
  readonly #turns = new Map<number, number>();

  /** Begins an answer for a tab. @returns whether it is still the tab's latest */
  begin(tabId: number): () => boolean {
    const turn = (this.#turns.get(tabId) ?? 0) + 1;
    this.#turns.set(tabId, turn);
    return () => this.#turns.get(tabId) === turn;
  }

  keep(tabId: number, tab: SpottedTab): void {
    this.#tabs.set(tabId, tab);
  }

  get(tabId: number): SpottedTab | undefined {
    return this.#tabs.get(tabId);
  }

  /** Drops what the tab sent; what is being answered for it comes to nothing. */
  drop(tabId: number): void {
    this.#tabs.delete(tabId);
    this.#turns.set(tabId, (this.#turns.get(tabId) ?? 0) + 1);
  }

  dropAll(): void {
    for (const tabId of this.#turns.keys()) this.drop(tabId);
  }

  /** Whether the tab's page is another one at this address; undefined where nothing is known of the tab. */
  isOtherPage(tabId: number, address: string): boolean | undefined {
    const tab = this.#tabs.get(tabId);
    return tab === undefined ? undefined : pageOf(tab.address) !== pageOf(address);
  }
}
