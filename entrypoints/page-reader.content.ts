import { defineContentScript } from 'wxt/utils/define-content-script';
import { documentTree } from '@/lib/browser/document-tree';
import { readFacts } from '@/lib/facts/read-facts';

/** Reads the page on the reader's click; what it returns is the injection's result. */
export default defineContentScript({
  // None: a host here would become a host permission, and a warning at installation.
  matches: [],
  registration: 'runtime',
  main: () => readFacts(documentTree(document), location.href),
});
