import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { documentTree } from '@/lib/browser/document-tree';
import { readFacts } from '@/lib/facts/read-facts';

/** Reads the page on the reader's click; what it returns is the injection's result. */
export default defineUnlistedScript(() => readFacts(documentTree(document), location.href));
