import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Packages the character maps of pdf.js, which old Chinese, Japanese and Korean documents need, with their licence. */
export default defineWxtModule({
  name: 'pdf-character-maps',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, assets) => {
      const library = path.join(wxt.config.root, 'node_modules/pdfjs-dist');
      for (const name of await readdir(path.join(library, 'cmaps'))) {
        assets.push({ absoluteSrc: path.join(library, 'cmaps', name), relativeDest: `pdf/cmaps/${name}` });
      }
      assets.push({ absoluteSrc: path.join(library, 'LICENSE'), relativeDest: 'pdf/LICENSE' });
    });
  },
});
