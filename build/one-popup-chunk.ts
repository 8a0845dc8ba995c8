import type { Plugin } from 'vite';

interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly importedIds: readonly string[] } | null;
}

/** What the bundler and wxt put into each page. */
const inEveryPage = /rolldown\/runtime|virtual:wxt-html-plugins/u;

/** The beginning of the file's name. */
const popupChunk = 'popup-and-shared';

/**
 * Puts the popup and everything that it needs at once into one file, of which its entry is part: each packaged file
 * costs a round trip between processes, and of the time from click to report those are the largest part. The other
 * pages share the file.
 * @param entry the popup's folder
 */
export function onePopupChunk(entry: string): Plugin {
  let needed: Set<string> | undefined;
  const reach = (graph: Graph, id: string, reached: Set<string>): Set<string> => {
    if (reached.has(id)) return reached;
    reached.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reach(graph, imported, reached);
    return reached;
  };
  return {
    name: 'masthead:one-popup-chunk',
    apply: 'build',
    buildEnd() {
      const main = [...this.getModuleIds()].find((id) => id.endsWith(`${entry}/main.tsx`));
      needed = main === undefined ? undefined : reach(this, main, new Set());
    },
    outputOptions(options) {
      if (options.format !== 'es') return options;
      const isNeeded = (id: string): boolean => (needed?.has(id) ?? false) || inEveryPage.test(id);
      return { ...options, codeSplitting: { groups: [{ name: popupChunk, test: isNeeded }] } };
    },
  };
}
