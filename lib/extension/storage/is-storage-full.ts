/** Room on the disk below which any failure to write is taken for a full disk; Chromium names it in several ways. */
const scarceBytes = 1_000_000;
/** `QuotaExceededError` of both, Chromium's `FILE_ERROR_NO_SPACE`, Firefox's `NS_ERROR_FILE_NO_DEVICE_SPACE`. */
const names = /QuotaExceeded|NO_SPACE|NO_DEVICE_SPACE/u;

/** Whether something could not be written because the disk, or the room that the browser gives us, is full. */
export async function isStorageFull(error: unknown): Promise<boolean> {
  // Firefox's own exceptions are none of the language's.
  if (typeof error === 'object' && error !== null) {
    const { name, message } = error as { readonly name?: unknown; readonly message?: unknown };
    if (names.test(`${String(name)} ${String(message)}`)) return true;
  }
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < scarceBytes;
  } catch {
    return false;
  }
}
