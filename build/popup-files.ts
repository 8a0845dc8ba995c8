/**
 * The popup in as few packaged files as can be: what stands beside its code and its early script is written into them.
 * docs/adr/0012-how-the-report-comes-fast.md
 */

const styleLink = /\s*<link rel="stylesheet"[^>]*href="\/(?<file>[^"]+\.css)"[^>]*>/gu;
const moduleScript = /<script type="module"[^>]*src="\/(?<file>[^"]+)"/gu;

export interface PopupPage {
  /** The page without its links to style sheets, its script asynchronous. */
  readonly html: string;
  /** Paths in the package, in the page's order. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * Takes the style sheets out of the built page. Its script is asynchronous: the page is laid out while the code is on
 * its way, and not between code and report.
 */
export function splitPopupPage(html: string): PopupPage {
  const filesOf = (pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(({ groups }) => groups?.['file'] ?? '');
  const asynchronous = html.replaceAll('<script type="module" ', '<script type="module" async ');
  return { html: asynchronous.replaceAll(styleLink, ''), styles: filesOf(styleLink), scripts: filesOf(moduleScript) };
}

/** A script that gives its page a style sheet: the policy of our pages takes no `<style>`. */
export const styleScript = (css: string): string =>
  `{const sheet=new CSSStyleSheet();sheet.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets=[sheet]}\n`;
