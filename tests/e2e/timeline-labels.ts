import type { Page } from 'puppeteer-core';

/** Names on the timeline that lie over one another or outside of the picture, as the browser has set them. */
export const misplacedLabels = (page: Page): Promise<readonly string[]> =>
  page.$eval('svg[role=img]', (svg) => {
    const outer = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text[lang]')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const outside = labels.filter(
      ({ box }) => box.left < outer.left - 1 || box.right > outer.right + 1 || box.top < outer.top - 1,
    );
    const pairs = labels.flatMap((one, i) => labels.slice(i + 1).map((other) => [one, other] as const));
    const over = pairs.filter(
      ([{ box }, { box: other }]) =>
        box.left < other.right && other.left < box.right && Math.abs(box.top - other.top) < 10,
    );
    return [
      ...outside.map(({ text }) => `${text} sticks out`),
      ...over.map(([one, other]) => `${one.text} over ${other.text}`),
    ];
  });
/** How many names stand on the timeline. */
export const labelCount = (page: Page): Promise<number> => page.$$eval('svg text[lang]', (labels) => labels.length);
/** Pixels by which the page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
