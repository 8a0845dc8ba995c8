import type { Runtime } from 'webextension-polyfill';
import type { PageFacts } from '@/lib/page/page-facts';
import type { ReportTopic } from '@/lib/topic/report/topic-report';
import { browser } from '@/lib/extension/api/browser';
import {
  highlightName,
  marksPort,
  styleOrigin,
  type FromMarkedPage,
  type MarkedBlock,
  type ToPage,
} from '@/lib/extension/messaging/mark-protocol';

/** The page that the popup reports on. */
export interface MarkablePage {
  readonly facts: PageFacts;
  readonly url: string;
  readonly tab: { readonly id: number };
}
/** Which topic is marked, and how many of its mentions; `missing` where none could be: the page changed or is out of reach. */
export interface MarkState {
  readonly topic: string | null;
  readonly marked: number;
  readonly missing: boolean;
}

/**
 * Dark on light on any page, underlined where colours are forced; important, so that no rule for all highlights hides it.
 * @param owner which popup's it is: what takes an earlier one's away leaves it
 */
const styleOf = (owner: string): string =>
  `::highlight(${highlightName}) { background-color: #ffd866 !important; color: #1c1b19 !important; text-decoration: underline 2px #7a4a00 !important; } /* ${owner} */`;

function blocksOf({ found }: ReportTopic, { blocks }: PageFacts): MarkedBlock[] {
  const byBlock = new Map<number, [number, number][]>();
  for (const { block, offset, length } of found) {
    const there = byBlock.get(block);
    if (there === undefined) byBlock.set(block, [[offset, length]]);
    else there.push([offset, length]);
  }
  return [...byBlock].map(([block, stretches]) => ({ block, text: blocks[block]?.text ?? '', stretches }));
}

/** Marks one topic's mentions at a time in the page; they go with the port, so also when the popup closes. */
export class Marker {
  readonly #page: MarkablePage;
  readonly #show: (state: MarkState) => void;
  readonly #css = styleOf(crypto.randomUUID());
  #isStyled = false;
  #port: Promise<Runtime.Port> | undefined;
  #topic: string | null = null;

  constructor(page: MarkablePage, show: (state: MarkState) => void) {
    this.#page = page;
    this.#show = show;
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#topic !== null) void this.#send({ kind: 'clear' }, null);
    });
  }

  /** Marks the topic, or takes its marks away where it is the one that is marked. */
  async toggle(topic: ReportTopic): Promise<void> {
    const { facts, url } = this.#page;
    if (this.#topic === topic.id) await this.#send({ kind: 'clear' }, null);
    else await this.#send({ kind: 'mark', address: url, blocks: blocksOf(topic, facts), css: this.#css }, topic.id);
  }

  async #send(message: ToPage, topic: string | null): Promise<void> {
    try {
      this.#port ??= this.#connect();
      this.#topic = topic;
      const port = await this.#port;
      if (message.kind === 'mark') await this.#style(true);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of the extension, not a window
      port.postMessage(message);
      if (message.kind === 'clear') await this.#style(false);
    } catch {
      this.#end(topic !== null);
    }
  }

  async #connect(): Promise<Runtime.Port> {
    const target = { tabId: this.#page.tab.id };
    await browser.scripting.executeScript({ target, files: ['/mark-mentions.js'] });
    const port = browser.tabs.connect(target.tabId, { name: marksPort, frameId: 0 });
    port.onMessage.addListener((message: unknown) => {
      const { marked, ended } = message as FromMarkedPage;
      const isMissing = this.#topic !== null && !ended && marked === 0;
      if (marked === 0) {
        this.#topic = null;
        void this.#style(false);
      }
      this.#show({ topic: this.#topic, marked, missing: isMissing });
    });
    port.onDisconnect.addListener(() => this.#end(false));
    return port;
  }

  /** Inserts the style or takes it away; what a closing popup leaves is taken away by the background. */
  async #style(isWanted: boolean): Promise<void> {
    if (this.#isStyled === isWanted) return;
    this.#isStyled = isWanted;
    const style = { target: { tabId: this.#page.tab.id }, css: this.#css, origin: styleOrigin } as const;
    await (isWanted ? browser.scripting.insertCSS(style) : browser.scripting.removeCSS(style).catch(() => {}));
  }

  #end(missing: boolean): void {
    this.#isStyled = false;
    this.#port = undefined;
    this.#topic = null;
    this.#show({ topic: null, marked: 0, missing });
  }
}
