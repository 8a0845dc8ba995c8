import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading, type EarlyScope } from '@/lib/extension/popup/begin-reading';

/** Asks for the page while the popup's own code is still being loaded. */
export default defineUnlistedScript(() => {
  const scope = globalThis as typeof globalThis & EarlyScope & { browser?: Browser; chrome?: Browser };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined || new URLSearchParams(location.search).has('tabId')) return;
  scope.earlyReading = beginReading(api);
});
