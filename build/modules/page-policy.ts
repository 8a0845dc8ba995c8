import { defineWxtModule } from 'wxt/modules';

/** The page that asks a PDF's own site for it. */
const documentPage = /\bdocument\b[^/]*(?:\/index)?\.html$/u;

/**
 * Every page but the one for documents may ask for the package's own files alone. The manifest has one policy for all
 * pages; a page can make its own stricter. docs/adr/0014-the-document-page-may-ask-a-site.md
 */
export default defineWxtModule({
  name: 'page-policy',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'page-policy',
          apply: 'build',
          transformIndexHtml: (_html, { path: page }) =>
            documentPage.test(page)
              ? []
              : [
                  {
                    tag: 'meta',
                    attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
                    // First: it counts for what comes after it.
                    injectTo: 'head-prepend',
                  },
                ],
        },
      ];
    });
  },
});
