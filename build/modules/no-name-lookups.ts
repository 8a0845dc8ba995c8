import { defineWxtModule } from 'wxt/modules';

/**
 * Firefox asks the reader's name server for the hosts of links on a page before anybody clicks them. What comes first in
 * every head forbids it; there is no such switch in the manifest.
 */
export default defineWxtModule({
  name: 'no-name-lookups',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'no-name-lookups',
          apply: 'build',
          transformIndexHtml: {
            // Before all that others put there.
            order: 'post',
            handler: () => [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'x-dns-prefetch-control', content: 'off' },
                injectTo: 'head-prepend',
              },
            ],
          },
        },
      ];
    });
  },
});
