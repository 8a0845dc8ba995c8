import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { openDataset } from '@/lib/report/dataset';
import type { CompiledFiles } from '@/compiler/compile-dataset';
import type { OwnDataset } from '@/lib/report/custom-data-report';
import type { CheckedOwnData } from '@/lib/custom-data/check-custom-data';
import { browser } from '@/lib/extension/api/browser';
import { ownDataCountKey, ownDataKey } from './storage-keys';

/** A file of the reader's own that is kept. */
export interface KeptOwnData {
  readonly id: string;
  readonly name: string;
  readonly publishers: number;
  readonly topics: number;
  /** The reader's day. */
  readonly addedOn: string;
  /** Switched off, it stays but answers nothing. */
  readonly on: boolean;
  /** The version of Masthead that compiled it last; each has a form of its own. */
  readonly compiledBy: string;
  /** Whether this version can use it; a file that it cannot use stays, and answers nothing. */
  readonly fits: boolean;
}

interface OwnDataSchema extends DBSchema {
  kept: { key: string; value: KeptOwnData };
  /** The file as it was added, for taking it along. */
  texts: { key: string; value: string };
  /** What the compiler made of it, by file and path. */
  compiled: { key: [id: string, path: string]; value: unknown };
}

const databaseName = 'masthead-own-data';

const open = (): Promise<IDBPDatabase<OwnDataSchema>> =>
  openDB<OwnDataSchema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('kept', { keyPath: 'id' });
      database.createObjectStore('texts');
      database.createObjectStore('compiled');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });

/** Name of the channel on which a change is told to whoever is awake. */
export const ownDataChannelName = 'masthead-own-data';

const reading = async <T>(work: (database: IDBPDatabase<OwnDataSchema>) => Promise<T>): Promise<T> => {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
};

async function writing(work: (database: IDBPDatabase<OwnDataSchema>) => Promise<void>): Promise<void> {
  // What was lost before stays to be told: another file that is added is none of those.
  const lost = await lostOwnData().catch(() => 0);
  await reading(work);
  await changed(lost);
}

/** @param lost files that the reader has still to be told of */
async function changed(lost: number): Promise<void> {
  const count = lost + (await reading((database) => database.count('kept')));
  // Where it cannot be kept, a loss is not noticed, and nothing else is wrong.
  await browser.storage.local.set({ [ownDataCountKey]: count }).catch(() => undefined);
  const channel = new BroadcastChannel(ownDataChannelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
  channel.postMessage(null);
  channel.close();
}

const ourVersion = (): string => browser.runtime.getManifest().version;
const isOurs = ({ compiledBy }: KeptOwnData): boolean => compiledBy === ourVersion();
const allKept = (): Promise<KeptOwnData[]> => reading((database) => database.getAll('kept'));

/** The files; those that another version of Masthead compiled are compiled anew first. */
export async function listOwnData(): Promise<KeptOwnData[]> {
  const kept = await allKept();
  if (kept.every(isOurs)) return kept;
  // One that cannot be written now, as where the storage is full, is tried again the next time.
  for (const one of kept) if (!isOurs(one)) await renew(one).catch(() => {});
  return (await allKept()).map((one) => Object.assign(one, { fits: one.fits && isOurs(one) }));
}

/** How many files the browser has lost, as far as can be told. */
export async function lostOwnData(): Promise<number> {
  const [kept, stored] = await Promise.all([allKept(), browser.storage.local.get(ownDataCountKey)]);
  const count = stored[ownDataCountKey];
  return typeof count === 'number' ? Math.max(0, count - kept.length) : 0;
}

/** The reader has seen that files were lost. */
export const dismissLostOwnData = (): Promise<void> => changed(0);

/** Compiles a kept file from its text as it was added. */
async function renew(kept: KeptOwnData): Promise<void> {
  const { checkOwnData } = await import('@/lib/custom-data/check-custom-data');
  const text = (await reading((database) => database.get('texts', kept.id))) ?? '';
  const checked = checkOwnData(new TextEncoder().encode(text));
  const fits = checked.kind === 'checked';
  await writing(async (database) => {
    const transaction = database.transaction(['kept', 'compiled'], 'readwrite', { durability: 'strict' });
    const there = await transaction.objectStore('kept').get(kept.id);
    // Another window may have removed it meanwhile.
    if (there !== undefined) {
      putCompiled(transaction.objectStore('compiled'), kept.id, fits ? checked.files : new Map());
      void transaction.objectStore('kept').put({ ...there, compiledBy: ourVersion(), fits });
    }
    await transaction.done;
  });
}

interface CompiledStore {
  delete(ids: IDBKeyRange): unknown;
  put(value: unknown, key: [id: string, path: string]): unknown;
}

function putCompiled(store: CompiledStore, id: string, files: CompiledFiles): void {
  void store.delete(allOf(id));
  for (const [path, value] of files) void store.put(value, [id, path]);
}

/** Keeps a checked file; one of the same name is replaced. @param text the file as it came */
export async function keepOwnData(checked: CheckedOwnData, text: string, addedOn: string): Promise<void> {
  // Before the data themselves: a browser that ends in between leaves a question too many, not data that nobody sees.
  await browser.storage.local.set({ [ownDataKey]: true });
  await writing(async (database) => {
    const same = (await database.getAll('kept')).find(({ name }) => name === checked.name);
    const id = same?.id ?? crypto.randomUUID();
    const transaction = database.transaction(['kept', 'texts', 'compiled'], 'readwrite', { durability: 'strict' });
    const { name, publishers, topics } = checked;
    putCompiled(transaction.objectStore('compiled'), id, checked.files);
    void transaction.objectStore('texts').put(text, id);
    const compiledBy = ourVersion();
    void transaction
      .objectStore('kept')
      .put({ id, name, publishers, topics, addedOn, on: true, compiledBy, fits: true });
    await transaction.done;
  });
}

export function switchOwnData(id: string, on: boolean): Promise<void> {
  return writing(async (database) => {
    const transaction = database.transaction('kept', 'readwrite');
    const kept = await transaction.store.get(id);
    if (kept !== undefined) await transaction.store.put({ ...kept, on });
    await transaction.done;
  });
}

export function removeOwnData(id: string): Promise<void> {
  return writing(async (database) => {
    const transaction = database.transaction(['kept', 'texts', 'compiled'], 'readwrite');
    void transaction.objectStore('compiled').delete(allOf(id));
    void transaction.objectStore('texts').delete(id);
    void transaction.objectStore('kept').delete(id);
    await transaction.done;
  });
}

/** The files as they were added, by a file name each. */
export function ownDataTexts(): Promise<ReadonlyMap<string, string>> {
  return reading(async (database) => {
    const kept = await database.getAll('kept');
    const texts = await Promise.all(kept.map(({ id }) => database.get('texts', id)));
    return new Map(kept.map((_, index) => [`your-data-${index + 1}.json`, texts[index] ?? '']));
  });
}

/** The data that are switched on, for `answer`. */
export async function openSwitchedOn(): Promise<OwnDataset[]> {
  const kept = await listOwnData();
  return kept
    .filter(({ on, fits }) => on && fits)
    .map(({ id, name }) => ({
      name,
      dataset: openDataset((path) =>
        reading(async (database) => {
          const value = await database.get('compiled', [id, path]);
          if (value === undefined) throw new Error(`${path} of ${name} is gone`);
          return value;
        }),
      ),
    }));
}

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
