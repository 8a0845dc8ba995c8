import { Parser } from 'htmlparser2';
import { lineCounter } from './line-counter';
import { refuse, type Refused } from './import-rows';

export type Attributes = Readonly<Record<string, string>>;
/** What a format wants to hear of the file, in its order; names in lower case, texts without entities. */
export interface HtmlListener {
  readonly open?: (name: string, attributes: Attributes, line: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads an HTML file as a stream of events; nothing of it becomes a document.
 * @param list the element of the list; refused where one is still open at the end: the file was cut
 */
export function readHtml(text: string, list: string, listener: HtmlListener): Refused | undefined {
  const lineOf = lineCounter(text);
  let openLists = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === list) openLists++;
        listener.open?.(name, attributes, lineOf(parser.startIndex));
      },
      ontext: (data) => listener.text?.(data),
      onclosetag(name, isImplied) {
        if (name === list && !isImplied) openLists--;
        listener.close?.(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return openLists > 0 ? refuse({ reason: 'damaged', line: lineOf(text.trimEnd().length) }) : undefined;
}
