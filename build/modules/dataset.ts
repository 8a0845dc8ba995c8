import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { defineWxtModule } from 'wxt/modules';

/** Compiles data/ into the package, under dataset/. A process of its own: WXT's loader does not know our paths. */
export default defineWxtModule({
  name: 'dataset',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, assets) => {
      const { root, outBaseDir } = wxt.config;
      const folder = path.join(outBaseDir, 'dataset');
      const script = path.join(root, 'tools/compile-dataset.ts');
      await promisify(execFile)(process.execPath, ['--import', 'tsx', script, path.join(root, 'data'), folder], {
        cwd: root,
      });
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const absoluteSrc = path.join(entry.parentPath, entry.name);
        assets.push({ absoluteSrc, relativeDest: `dataset/${path.relative(folder, absoluteSrc)}` });
      }
    });
  },
});
