import { openFlagDatabase, type FlagDatabase } from './flag-database';

export interface FlagConnection {
  /** Opened at the first use, and again after the browser has closed it. */
  open(): Promise<FlagDatabase>;
  /** Works with the database; once more with a new one where the browser had closed it without a word. */
  use<T>(work: (database: FlagDatabase) => Promise<T>): Promise<T>;
}

/**
 * The list's database.
 * @param opened called with each database before anybody uses it
 */
export function flagConnection(
  name?: string,
  opened: (database: FlagDatabase) => Promise<void> = () => Promise.resolve(),
): FlagConnection {
  let connection: Promise<FlagDatabase> | undefined;
  const open = (): Promise<FlagDatabase> => {
    if (connection !== undefined) return connection;
    const opening = openFlagDatabase(name).then(async (database) => {
      const forget = (): void => {
        if (connection === opening) connection = undefined;
      };
      database.addEventListener('close', forget);
      database.addEventListener('versionchange', forget);
      await opened(database);
      return database;
    });
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
    return opening;
  };
  return {
    open,
    async use(work) {
      const first = open();
      try {
        return await work(await first);
      } catch (error) {
        if (!isClosed(error)) throw error;
        if (connection === first) connection = undefined;
        return await work(await open());
      }
    },
  };
}

/** Firefox closes a database that it could not write; both browsers then refuse every transaction. */
const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';
