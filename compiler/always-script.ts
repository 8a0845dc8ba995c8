import { alwaysRead, alwaysReadScope, publisherNamesPath } from '../lib/report/shard';
import { inAscii } from '@/lib/text/in-ascii';
import type { CompiledFiles } from './compile-dataset';

/**
 * What every answer needs as one script. Beside a popup's code it costs a fraction of a fetch. Files are texts, parsed
 * when they are asked for, but for the publishers' names: texts already, which the browser keeps with the code as they
 * are. docs/adr/0012-how-the-report-comes-fast.md
 */
export function alwaysScript(files: CompiledFiles): string {
  const texts = alwaysRead.map((path) => {
    const text = inAscii(JSON.stringify(files.get(path)));
    return `${quoted(path)}:${path === publisherNamesPath ? text : quoted(text)}`;
  });
  return `globalThis.${alwaysReadScope}={${texts.join(',')}};\n`;
}

/** A literal in single quotes, in which JSON's own need no backslash. */
const quoted = (text: string): string => `'${text.replaceAll(/[\\']/gu, String.raw`\$&`)}'`;
