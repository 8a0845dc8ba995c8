import type { Plugin } from 'vite';

/** What the library works out for all nine thousand labels when it is loaded: where each begins, its hash, wildcards. */
const worked =
  /const edgeOffset = new Uint32Array\(numberOfEdges\);\nconst edgeHash = [^\n]*\nconst wildcardEdge = [^\n]*\nfor \(let node = 0, offset = 0;[\s\S]*?\n\}\n/u;
const asked = /\b(edgeOffset|edgeHash|wildcardEdge)\[(\w+)\]/gu;

/** The same for one label. Labels follow each other; where every 64th begins is kept once it was looked for. */
const whenAsked = `const offsets = [0];
const offsetOf = (edge) => {
  const block = edge >> 6;
  for (let at = offsets.length; at <= block; at += 1) {
    let sum = offsets[at - 1];
    for (let i = (at - 1) << 6; i < at << 6; i += 1) sum += edgeLength[i];
    offsets[at] = sum;
  }
  let offset = offsets[block];
  for (let i = block << 6; i < edge; i += 1) offset += edgeLength[i];
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
 * The public suffix list's look-up with what it knows of a label worked out when it is asked for. A popup asks for some
 * forty labels; working out all of them took it 3 ms.
 * @throws where the library no longer has what is replaced
 */
export function hashWhenAsked(code: string): string {
  const rest = code.replace(worked, whenAsked);
  const changed = rest.replaceAll(asked, (_, name: string, at: string) => `${functions[name] ?? name}(${at})`);
  if (rest === code || changed === rest)
    throw new Error('tldts no longer works hashes out as expected: see scripts/build/hash-when-asked.ts');
  return changed;
}

/** Does so in tldts. */
export const suffixHashesWhenAsked = (): Plugin => ({
  name: 'masthead:suffix-hashes-when-asked',
  apply: 'build',
  transform: (code, id) => (id.endsWith('tldts/dist/es6/src/suffix-trie.js') ? hashWhenAsked(code) : undefined),
});
