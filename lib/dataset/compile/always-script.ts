import { alwaysRead, alwaysReadScope } from '../shard';
import type { CompiledFiles } from './compile-dataset';

/**
 * What every answer needs as one script of texts. Beside a popup's code a script costs it a fraction of a fetch, and a
 * text is parsed only when it is asked for. docs/adr/0012-how-the-report-comes-fast.md
 */
export function alwaysScript(files: CompiledFiles): string {
  const texts = alwaysRead.map((path) => `${quoted(path)}:${quoted(JSON.stringify(files.get(path)))}`);
  return `globalThis.${alwaysReadScope}={${texts.join(',')}};\n`;
}

/** A literal in single quotes, in which JSON's own need no backslash. */
const quoted = (text: string): string => `'${text.replaceAll(/[\\']/gu, String.raw`\$&`)}'`;
