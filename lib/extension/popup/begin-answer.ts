import type { Browser, Tabs } from 'webextension-polyfill';
import type { PageReport } from '@/lib/report/page-report';
import { alwaysReadPath } from '@/lib/report/shard';
import { askWarmAnswer } from './ask-warm-answer';

/** The answer by a background that happens to be awake, which may come sooner than the popup's own. */
export interface BegunAnswer {
  readonly isAsked: Promise<boolean>;
  /** Settled once what every answer needs is there. */
  readonly data: Promise<unknown>;
  /** Undefined where the popup has to answer by itself. */
  readonly report: Promise<PageReport | undefined>;
}

/**
 * Asks a background that is awake for the answer; where there is none, loads what the popup itself answers with.
 * What is read in private windows stays in their popup.
 * @param read what the page reader returns; null where it was refused
 */
export function beginAnswer(
  browser: Pick<Browser, 'runtime'>,
  tab: Promise<Tabs.Tab | undefined>,
  read: Promise<unknown>,
): BegunAnswer {
  const isAwake = browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(({ length }) => length > 0);
  const isAsked = Promise.all([isAwake, tab]).then(
    ([is, active]) => is && active?.incognito === false,
    () => false,
  );
  const ask = async (): Promise<PageReport | undefined> => {
    const [active, facts, is] = await Promise.all([tab, read, isAsked]);
    return facts === null || active?.url === undefined || !is ? undefined : askWarmAnswer(facts, active.url);
  };
  const report = ask().catch(() => undefined);
  return { isAsked, report, data: loadScript(`/dataset/${alwaysReadPath}`) };
}

/** Settled when the script has run, or could not be loaded: the files that it brings are then read one by one. */
const loadScript = (src: string): Promise<unknown> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    for (const end of ['load', 'error']) script.addEventListener(end, resolve);
    script.src = src;
    document.head.append(script);
  });
