import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong, each with the elements. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** Targets smaller than 24 px in a direction; a box within its label is as large as the label. */
export const smallTargets = (page: Page, within = 'html'): Promise<readonly string[]> =>
  page.$eval(within, (root) =>
    [...root.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [role=button]')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const own = element.getBoundingClientRect();
        const label = element.closest('label')?.getBoundingClientRect() ?? own;
        return { element, width: Math.max(own.width, label.width), height: Math.max(own.height, label.height) };
      })
      .filter(({ width, height }) => width > 0 && (width < 23.99 || height < 23.99))
      .map(
        ({ element, width, height }) =>
          `${element.outerHTML.slice(0, 100)}: ${width.toFixed(1)} x ${height.toFixed(1)}`,
      ),
  );

/** Text set smaller than 11 px. */
export const smallText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.nodeValue?.trim() === '' || !parent.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 10.99) found.push(`${node.nodeValue?.trim().slice(0, 40)}: ${size} px`);
    }
    return found;
  });
