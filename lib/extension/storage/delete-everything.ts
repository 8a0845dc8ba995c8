import { browser } from '@/lib/extension/api/browser';
import { withFlagLock } from './flag-lock';

/** Deletes whatever Masthead keeps: databases, second copies, settings, the copy of the appearance, and every access to sites. */
export async function deleteEverything(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  // Under the lock nobody brings back from one place what is gone from another.
  await withFlagLock(async () => {
    const [databases, copies] = await Promise.all([indexedDB.databases(), caches.keys()]);
    await Promise.all(databases.map(({ name }) => deleteDatabase(name ?? '')));
    await Promise.all(copies.map((name) => caches.delete(name)));
    await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear()]);
  });
  localStorage.clear();
}

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    // Another of our pages has it open: it is deleted when that one closes.
    request.addEventListener('blocked', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error(`could not delete ${name}`)));
  });
