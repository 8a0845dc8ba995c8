import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '@/lib/browser/watch-page';

/** Reads each page once, when it is idle; registered only where the reader wants it. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main: watchPage,
});
