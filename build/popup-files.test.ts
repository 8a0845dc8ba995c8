import { expect, test } from 'vitest';
import { splitPopupPage, styleScript } from './popup-files';

const page = `<head>
    <script src="/popup-early.js"></script>
    <script type="module" crossorigin src="/chunks/one-a1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/one-b2.css">
  </head>`;

test('style sheets are taken out of the page, its scripts stay, the code among them asynchronous', () => {
  const { html, styles, scripts } = splitPopupPage(page);
  expect(styles).toEqual(['assets/one-b2.css']);
  expect(scripts).toEqual(['chunks/one-a1.js']);
  expect(html).toBe(`<head>
    <script src="/popup-early.js"></script>
    <script type="module" async crossorigin src="/chunks/one-a1.js"></script>
  </head>`);
});

test('the script gives its page the style sheet as it is written', () => {
  const css = String.raw`.a::before{content:"\201C'` + '`${x}</script>"}\n';
  const given: string[] = [];
  class Sheet {
    replaceSync(text: string): void {
      given.push(text);
    }
  }
  const scope: { adoptedStyleSheets?: readonly unknown[] } = {};
  // oxlint-disable-next-line no-implied-eval,no-new-func,typescript/no-implied-eval -- what is tested is a script
  new Function('CSSStyleSheet', 'document', styleScript(css))(Sheet, scope);
  expect(given).toEqual([css]);
  expect(scope.adoptedStyleSheets).toEqual([expect.any(Sheet)]);
});
