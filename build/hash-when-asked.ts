import type { Plugin } from 'vite';
import { labelsInBlock, numberAt } from './number-lists-as-text';

/** What the library works out for all nine thousand labels when it is loaded: where each begins, its hash, wildcards. */
const worked =
  /const edgeOffset = new Uint32Array\(numberOfEdges\);\nconst edgeHash = [^\n]*\nconst wildcardEdge = [^\n]*\nfor \(let node = 0, offset = 0;[\s\S]*?\n\}\n/u;
const asked = /\b(edgeOffset|edgeHash|wildcardEdge)\[(\w+)\]/gu;
const listed = /\b(edgeLength|edgeStart|edgeChild|nodeFlags)\[([^\]]+)\]/gu;
const imported = /import \{ ([^}]*) \} from '.\/data\/trie';/u;

/** The same for one label. */
const whenAsked = `${numberAt}
const offsetOf = (edge) => {
  const from = edge - (edge % ${labelsInBlock});
  let offset = blockOffset[from / ${labelsInBlock}];
  for (let i = from; i < edge; i += 1) offset += edgeLength[i];
  return offset;
};
const hashOf = (edge) => {
  const offset = offsetOf(edge);
  let hash = 5381;
  for (let i = offset + edgeLength[edge] - 1; i >= offset; i -= 1) hash = (hash * 33) ^ labelText.charCodeAt(i);
  return hash >>> 0;
};
const wildcardOf = (node) => {
  for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1)
    if (edgeLength[edge] === 1 && labelText.charCodeAt(offsetOf(edge)) === 42) return edge;
  return -1;
};
`;
const functions: Readonly<Record<string, string>> = {
  edgeOffset: 'offsetOf',
  edgeHash: 'hashOf',
  wildcardEdge: 'wildcardOf',
};

/**
 * The public suffix list's look-up over lists that are texts, with what it knows of a label worked out when it is asked
 * for. A popup asks for some forty labels; working out all of them took it 3 ms.
 * @throws where the library no longer has what is replaced
 */
export function hashWhenAsked(code: string): string {
  const rest = code.replace(worked, whenAsked);
  const changed = rest.replaceAll(asked, (_, name: string, at: string) => `${functions[name] ?? name}(${at})`);
  const withBlocks = changed.replace(
    imported,
    (_, names: string) => `import { blockOffset, ${names} } from './data/trie';`,
  );
  if (rest === code || changed === rest || withBlocks === changed)
    throw new Error('tldts no longer works hashes out as expected: see build/hash-when-asked.ts');
  return withBlocks.replaceAll(listed, (_, name: string, at: string) => `numberAt(${name}, ${at})`);
}

/** Does so in tldts. */
export const suffixHashesWhenAsked = (): Plugin => ({
  name: 'masthead:suffix-hashes-when-asked',
  apply: 'build',
  transform: (code, id) => (id.endsWith('tldts/dist/es6/src/suffix-trie.js') ? hashWhenAsked(code) : undefined),
});
