import { alwaysRead, alwaysReadScope } from '../lib/report/shard';
import type { CompiledFiles } from './compile-dataset';

/** What every report needs as one script, which costs a popup a fraction of a fetch: texts, parsed when asked for. */
export function alwaysScript(files: CompiledFiles): string {
  const texts = Object.fromEntries(alwaysRead.map((path) => [path, JSON.stringify(files.get(path))]));
  return `globalThis.${alwaysReadScope}=${JSON.stringify(texts)};\n`;
}
