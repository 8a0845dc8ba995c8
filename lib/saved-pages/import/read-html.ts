import { Tokenizer } from 'htmlparser2';
import { importLimits, StoppedReading, type Watch } from './import-limits';
import { lineCounter } from './line-counter';
import { refuse, type Refused } from './import-rows';

export type Attributes = Readonly<Record<string, string>>;
/** What a format wants to hear of the file, in its order; names in lower case, texts without entities. */
export interface HtmlListener {
  readonly open?: (name: string, attributes: Attributes, line: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

interface Format {
  /** The element of the list; refused where one is still open at the end: the file was cut. */
  readonly list: string;
  /** The elements that the format is made of. All others are text: somebody typed them into a title or a note. */
  readonly names: readonly string[];
}

/** Reads an HTML file as a stream of events; nothing of it becomes a document, and no script or field swallows the rest. */
export function readHtml(
  text: string,
  { list, names }: Format,
  listener: HtmlListener,
  watch: Watch = () => undefined,
): Refused | undefined {
  const written = markupOf(text, names);
  const lineOf = lineCounter(written);
  let openLists = 0;
  let element = { name: '', line: 1, attributes: {} as Record<string, string> };
  let attribute = '';
  const open = (): void => {
    const { name, line, attributes } = element;
    if (name === list && ++openLists > importLimits.depth) throw new StoppedReading({ reason: 'tooDeep', line });
    listener.open?.(name, attributes, line);
  };
  const add = (value: string): void => {
    element.attributes[attribute] = (element.attributes[attribute] ?? '') + value;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        element = { name: written.slice(start, end).toLowerCase(), line: lineOf(start), attributes: {} };
        watch(start, written.length);
      },
      onattribname(start, end) {
        attribute = written.slice(start, end).toLowerCase();
        add('');
      },
      onattribdata: (start, end) => add(written.slice(start, end)),
      onattribentity: (point) => add(String.fromCodePoint(point)),
      onattribend() {},
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        const name = written.slice(start, end).toLowerCase();
        if (name === list) openLists--;
        listener.close?.(name);
      },
      ontext: (start, end) => listener.text?.(written.slice(start, end)),
      ontextentity: (point) => listener.text?.(String.fromCodePoint(point)),
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  try {
    tokenizer.write(written);
    tokenizer.end();
  } catch (error) {
    if (error instanceof StoppedReading) return refuse(error.refusal);
    throw error;
  }
  return openLists > 0 ? refuse({ reason: 'damaged', line: lineOf(written.trimEnd().length) }) : undefined;
}

/** How a title or a note may look; only the words count. */
const formatting = ['b', 'i', 'em', 'strong', 'u', 's', 'small', 'big', 'sub', 'sup', 'span', 'font', 'mark', 'code'];

/** The text with each `<` as an entity that begins none of the format's own elements. */
function markupOf(text: string, names: readonly string[]): string {
  const known = new RegExp(`<(?!/?(?:${[...names, ...formatting].join('|')})(?=[\\s/>])|!--|!doctype\\b)`, 'giu');
  return text.replace(known, '&lt;');
}
