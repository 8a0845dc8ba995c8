import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { documentTree } from '@/lib/extension/content/document-tree';
import { loadedAs } from '@/lib/extension/content/loaded-as';
import { readFacts } from '@/lib/page/read-facts';

/** Reads the page on the reader's click; what it returns is the injection's result. */
export default defineUnlistedScript(() => readFacts(documentTree(document), location.href, loadedAs()));
