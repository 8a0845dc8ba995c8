import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '@/lib/extension/content/watch-page';

/** Reads each page once, when it is idle; registered only where the reader wants it. */
export default defineUnlistedScript(() => watchPage());
