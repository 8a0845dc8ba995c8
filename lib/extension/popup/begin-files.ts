import type { Browser, Tabs } from 'webextension-polyfill';
import { guessPublisherFile, guessTopicFiles, type Hints } from '@/lib/report/hints';
import type { TextBlock } from '@/lib/page/page-facts';

/**
 * Asks for the files that the page will need, by a guess.
 * @param hints their JSON
 * @param read what the page reader returns
 * @param isAsked whether the background is asked for the answer: it has the files
 * @returns the files by their paths; undefined where one could not be read
 */
export function beginFiles(
  browser: Pick<Browser, 'runtime'>,
  hints: Promise<string>,
  tab: Promise<Tabs.Tab | undefined>,
  read: Promise<unknown>,
  isAsked: Promise<boolean>,
): ReadonlyMap<string, Promise<unknown>> {
  const files = new Map<string, Promise<unknown>>();
  const ask = (path: string | undefined): void => {
    if (path === undefined || files.has(path)) return;
    const file = fetch(browser.runtime.getURL(`dataset/${path}`)).then((response) =>
      response.ok ? response.json() : undefined,
    );
    files.set(
      path,
      file.catch(() => undefined),
    );
  };
  const guess = async (): Promise<void> => {
    if (await isAsked) return;
    const [text, active] = await Promise.all([hints, tab]);
    const given = JSON.parse(text) as Hints;
    ask(guessPublisherFile(active?.url ?? '', given));
    for (const path of guessTopicFiles(textOf(await read), given)) ask(path);
  };
  // A guess that fails is none: whoever needs a file reads it.
  guess().catch(() => {});
  return files;
}

/** What the page reader answered comes from the page's process, and may be anything. */
function textOf(facts: unknown): string {
  const { title, blocks } = (facts ?? {}) as { title?: unknown; blocks?: unknown };
  const texts: unknown[] = Array.isArray(blocks)
    ? blocks.slice(0, 60).map((block) => (block as TextBlock | null)?.text)
    : [];
  return [title, ...texts].filter((text) => typeof text === 'string').join('\n');
}
