import type { Page } from 'puppeteer-core';

/** Texts that do not fit: wider than their box, which cuts them off or lets them lie over others, or than the page. */
export const textFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} wide in ${innerWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
      if (!hasText || !element.checkVisibility() || element.closest('svg') !== null) continue;
      const { overflowX, clipPath, position, display } = getComputedStyle(element);
      // What is for screen readers alone is cut off to a point on purpose.
      if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) continue;
      if (display === 'inline' || overflowX === 'auto') continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.scrollWidth} in ${element.clientWidth}: ${element.textContent.trim().slice(0, 60)}`);
    }
    return found;
  });
