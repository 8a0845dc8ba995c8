import { openFlagDatabase, type FlagDatabase } from './flag-database';

/**
 * The list's database: opened at the first use, and again after the browser has closed it.
 * @param opened called with each database before anybody uses it
 */
export function flagConnection(
  name?: string,
  opened: (database: FlagDatabase) => Promise<void> = () => Promise.resolve(),
): () => Promise<FlagDatabase> {
  let connection: Promise<FlagDatabase> | undefined;
  return () => {
    if (connection === undefined) {
      const opening = openFlagDatabase(name).then(async (open) => {
        const forget = (): void => {
          if (connection === opening) connection = undefined;
        };
        open.addEventListener('close', forget);
        open.addEventListener('versionchange', forget);
        await opened(open);
        return open;
      });
      connection = opening;
      opening.catch(() => {
        if (connection === opening) connection = undefined;
      });
    }
    return connection;
  };
}
