import type { RefusedOwnData } from '@/lib/custom-data/check-custom-data';
import { keepOwnData } from '@/lib/extension/storage/own-data-store';
import { today } from '@/lib/extension/api/today';

export type AddedOwnData =
  /** What checks files is no longer there: Masthead was updated. */
  | { readonly kind: 'partMissing' }
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'notKept' }
  | RefusedOwnData;

/** Checks a file and keeps it. What is too large is not read at all. */
export async function addOwnData(file: File): Promise<AddedOwnData> {
  // The compiler is loaded only for this.
  const checking = await import('@/lib/custom-data/check-custom-data').catch(() => undefined);
  if (checking === undefined) return { kind: 'partMissing' };
  const { checkOwnData, ownDataLimit } = checking;
  if (file.size > ownDataLimit) return { kind: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const checked = checkOwnData(bytes);
  if (checked.kind !== 'checked') return checked;
  try {
    await keepOwnData(checked, new TextDecoder().decode(bytes), today());
  } catch {
    return { kind: 'notKept' };
  }
  return { kind: 'added', name: checked.name };
}
