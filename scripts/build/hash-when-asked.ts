import type { Plugin } from 'vite';

const computed =
  / *let hash = 5381;\n *for \(let i = end - 1; .*\n.*labelText\.charCodeAt\(i\);\n *\}\n *edgeHash\[edge\] = hash >>> 0;\n/u;
const list = /const edgeHash = new Uint32Array\(numberOfEdges\);\n/u;
const asked = /edgeHash\[(mid|e)\]/gu;
const hashOf = `const hashOf = (edge) => {
  const offset = edgeOffset[edge];
  let hash = 5381;
  for (let i = offset + edgeLength[edge] - 1; i >= offset; i -= 1) hash = (hash * 33) ^ labelText.charCodeAt(i);
  return hash >>> 0;
};
`;

/**
 * The public suffix list's look-up with the hash of a label worked out when it is asked for. A popup asks for some
 * forty, and its library would work out all nine thousand at the start: 3 ms.
 * @throws where the library no longer has what is replaced
 */
export function hashWhenAsked(code: string): string {
  if (!computed.test(code) || !list.test(code) || code.match(asked)?.length !== 3)
    throw new Error('tldts no longer keeps hashes as expected: see scripts/build/hash-when-asked.ts');
  return code.replace(computed, '').replace(list, hashOf).replaceAll(asked, 'hashOf($1)');
}

/** Does so in tldts. */
export const suffixHashesWhenAsked = (): Plugin => ({
  name: 'masthead:suffix-hashes-when-asked',
  apply: 'build',
  transform: (code, id) => (id.endsWith('tldts/dist/es6/src/suffix-trie.js') ? hashWhenAsked(code) : undefined),
});
