import { visit, type JSONVisitor } from 'jsonc-parser';
import { importLimits, StoppedReading, type Watch } from './import-limits';
import { refuse, type Refusal, type Refused } from './import-rows';

export interface JsonFile {
  readonly value: unknown;
  /** The line in which each element of the list begins: the file's own array, or the array `flags` in its object. */
  readonly lines: readonly number[];
}

/** Strict JSON; refused where it is cut, damaged, or names a field twice, which parsers read in different ways. */
export function readJson(text: string, progress: Watch = () => undefined): JsonFile | Refused {
  const watch = watcher((position) => progress(position, text.length));
  try {
    visit(text, watch.visitor, { disallowComments: true, allowTrailingComma: false });
    const problem = watch.problem();
    if (problem !== undefined) return refuse(problem);
    return { value: JSON.parse(text) as unknown, lines: watch.lines };
  } catch (error) {
    return refuse(error instanceof StoppedReading ? error.refusal : { reason: 'damaged', line: watch.reached() });
  }
}

interface Open {
  readonly names: Set<string>;
  readonly isList: boolean;
}

function watcher(progress: (position: number) => void) {
  const lines: number[] = [];
  const open: Open[] = [];
  let problem: Refusal | undefined;
  let reached = 1;
  let lastName: string | undefined;
  const begin = (line: number, position: number): void => {
    reached = line + 1;
    if (open.length > importLimits.depth) throw new StoppedReading({ reason: 'tooDeep', line: reached });
    if (open.at(-1)?.isList !== true) return;
    lines.push(reached);
    if (lines.length > importLimits.rows) throw new StoppedReading({ reason: 'tooMany', line: reached });
    progress(position);
  };
  const isList = (): boolean => open.length === 0 || (open.length === 1 && lastName === 'flags');
  const visitor: JSONVisitor = {
    onObjectBegin(offset, _length, line) {
      begin(line, offset);
      open.push({ names: new Set(), isList: false });
    },
    onArrayBegin(offset, _length, line) {
      begin(line, offset);
      open.push({ names: new Set(), isList: isList() });
    },
    onObjectEnd: () => void open.pop(),
    onArrayEnd: () => void open.pop(),
    onLiteralValue: (_value, offset, _length, line) => begin(line, offset),
    onObjectProperty(name, _offset, _length, line) {
      const names = open.at(-1)?.names;
      if (names?.has(name) === true) problem ??= { reason: 'duplicate', line: line + 1, detail: name };
      names?.add(name);
      lastName = name;
    },
    onError: (_error, _offset, _length, line) => {
      problem ??= { reason: 'damaged', line: line + 1 };
    },
  };
  return { visitor, lines, problem: () => problem, reached: () => reached };
}
