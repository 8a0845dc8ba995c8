import * as v from 'valibot';
import { browser } from '@/lib/extension/api/browser';

const FlagMark = v.object({
  /** Pages in the list. */
  count: v.number(),
  /** The page that was written last; null where it is not known, as after a removal. */
  newest: v.nullable(v.object({ id: v.string(), editedAt: v.string() })),
  /** Of the flags: an update of Masthead may have changed the list since. */
  version: v.number(),
  /** A removal or a write of many pages has begun, and nobody has heard of its end. */
  writing: v.boolean(),
});
/** What the list held when it was written last. It lies outside the list's database, which a browser may empty. */
export type FlagMark = v.InferOutput<typeof FlagMark>;

/** Where the mark lies. */
export interface FlagMarkStore {
  /** Undefined where there is none, or where it cannot be read. */
  read(): Promise<FlagMark | undefined>;
  write(mark: FlagMark): Promise<void>;
}

const key = 'flags.mark';

export const storedFlagMark: FlagMarkStore = {
  async read() {
    const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(key).catch(() => ({}));
    const parsed = v.safeParse(FlagMark, stored[key]);
    return parsed.success ? parsed.output : undefined;
  },
  write: (mark) => browser.storage.local.set({ [key]: mark }),
};
