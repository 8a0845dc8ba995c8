import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { inAscii } from '../../lib/text/in-ascii';
import { splitPopupPage, styleScript } from '../popup-files';

/** `hintsScriptPath` of lib/report/hints.ts. */
const hintsFile = 'hints.js';

/**
 * Few scripts instead of many files: the early one with the style sheet and the hints, which it uses at once, and the
 * code. What every answer needs of the dataset is a script beside them, for popups that answer by themselves.
 */
export default defineWxtModule({
  name: 'popup-files',
  setup(wxt) {
    wxt.hook('build:done', async () => {
      if (wxt.config.command !== 'build') return;
      const { outBaseDir, outDir } = wxt.config;
      const built = (file: string): string => path.join(outDir, file);
      const text = (file: string): Promise<string> => readFile(file, 'utf8');
      const compiled = (file: string): Promise<string> => text(path.join(outBaseDir, 'dataset', file));
      const { html, styles, scripts } = splitPopupPage(await text(built('popup.html')));
      const [code, ...others] = scripts;
      if (code === undefined || others.length > 0) throw new Error(`popup.html has ${scripts.length} scripts, not one`);
      const css = await Promise.all(styles.map((file) => text(built(file))));
      // Once the browser has gone on in the page and asked for the code.
      const later = styleScript(css.join('\n')) + (await compiled(hintsFile));
      const early = `${await text(built('popup-early.js'))}setTimeout(()=>{\n${later}});\n`;
      await writeFile(built('popup-early.js'), inAscii(early));
      await writeFile(built(code), inAscii(await text(built(code))));
      await writeFile(built('popup.html'), html);
    });
  },
});
