import { isStorageFull } from './is-storage-full';

/** Why the list could not be read or written; `newer`: a newer version of Masthead wrote it. */
export async function storageProblem(error: unknown): Promise<'newer' | 'full' | 'broken'> {
  if (error instanceof DOMException && error.name === 'VersionError') return 'newer';
  return (await isStorageFull(error)) ? 'full' : 'broken';
}
