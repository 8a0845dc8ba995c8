/** Room on the disk below which any failure to write is taken for a full disk; Chromium names it in several ways. */
const scarceBytes = 1_000_000;

/** Whether something could not be written because the disk, or the room that the browser gives us, is full. */
export async function isStorageFull(error: unknown): Promise<boolean> {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return true;
  if (error instanceof Error && /QuotaExceeded|NO_SPACE|NO_DEVICE_SPACE/u.test(`${error.name} ${error.message}`))
    return true;
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < scarceBytes;
  } catch {
    return false;
  }
}
