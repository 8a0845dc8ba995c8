import { browser } from '@/lib/extension/api/browser';

/** The part of Chrome's `storage.local` that the polyfill does not know. */
interface Restricted {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Settings and marks are for our own pages: content scripts, whose world a page may take over, are kept from them. In
 * Chrome; Firefox has nothing of the kind. Called once, at the background's top level.
 */
export function keepStorageOurs(): void {
  const local = browser.storage.local as unknown as Restricted;
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => console.error(error));
}
