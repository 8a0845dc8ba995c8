/** More than a watched page of ours ever sends in a second; what is above it is not looked at. */
const maxMessages = 20;
const secondMs = 1_000;

interface Waiting {
  readonly work: () => Promise<boolean>;
  readonly resolve: (answer: Promise<boolean> | boolean) => void;
}

/**
 * What the tabs may have of the background's time: so many messages in a second, and one answer after the other. Of what
 * a tab sends while it is answered, the latest waits. So no page that has taken over its content scripts can keep the
 * background from saving.
 */
export class TabTurns {
  readonly #counts = new Map<number, { since: number; count: number }>();
  readonly #answering = new Map<number, Waiting | undefined>();
  readonly #pauseMs: number;

  /** @param pauseMs between two answers of a tab */
  constructor(pauseMs = secondMs) {
    this.#pauseMs = pauseMs;
  }

  /** Counts a message. @returns whether it is looked at */
  takes(tabId: number, nowMs: number): boolean {
    let counted = this.#counts.get(tabId);
    if (counted === undefined || nowMs - counted.since >= secondMs) counted = { since: nowMs, count: 0 };
    this.#counts.set(tabId, counted);
    return ++counted.count <= maxMessages;
  }

  /** Answers a tab when it is its turn; false where something later took the turn. */
  async answer(tabId: number, work: () => Promise<boolean>): Promise<boolean> {
    if (this.#answering.has(tabId))
      return await new Promise((resolve) => {
        this.#answering.get(tabId)?.resolve(false);
        this.#answering.set(tabId, { work, resolve });
      });
    this.#answering.set(tabId, undefined);
    try {
      return await work();
    } finally {
      setTimeout(() => this.#next(tabId), this.#pauseMs);
    }
  }

  drop(tabId: number): void {
    this.#counts.delete(tabId);
  }

  #next(tabId: number): void {
    const waiting = this.#answering.get(tabId);
    this.#answering.delete(tabId);
    waiting?.resolve(this.answer(tabId, waiting.work));
  }
}
