import { publisherKey } from './arrange';
import type { Flag } from './flag';

/** How many saved pages are of a page's outlet and on its topic; the page itself is not among them. */
export interface FromYourList {
  readonly ofPublisher?: { readonly key: string; readonly count: number };
  readonly onTopic?: { readonly id: string; readonly count: number };
}

export interface AskedOfList {
  /** As `publisherKey` makes it; absent where the page is nobody's. */
  readonly publisher?: string;
  /** The topic that the page is about. */
  readonly topic?: string;
  /** Addresses of the page itself. */
  readonly own: readonly string[];
}

/** Counts over the list as it is read, run by run. */
export class ListCount {
  #publisher = 0;
  #topic = 0;

  constructor(private readonly asked: AskedOfList) {}

  add(flags: readonly Flag[]): void {
    const { publisher, topic, own } = this.asked;
    for (const flag of flags) {
      if (own.includes(flag.address)) continue;
      if (publisher !== undefined && publisherKey(flag) === publisher) this.#publisher++;
      if (topic !== undefined && flag.topics.includes(topic)) this.#topic++;
    }
  }

  get found(): FromYourList {
    const { publisher, topic } = this.asked;
    return {
      ...(publisher !== undefined &&
        this.#publisher > 0 && { ofPublisher: { key: publisher, count: this.#publisher } }),
      ...(topic !== undefined && this.#topic > 0 && { onTopic: { id: topic, count: this.#topic } }),
    };
  }
}
