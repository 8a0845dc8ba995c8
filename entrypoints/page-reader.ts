import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLoadedDocument } from '@/lib/extension/content/read-document';

/** Reads the page on the reader's click; what it returns is the injection's result. */
export default defineUnlistedScript(() => readLoadedDocument());
