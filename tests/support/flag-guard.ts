import { flagCopy, type CopyCache } from '@/lib/extension/storage/flag-copy';
import { flagGuard, type FlagGuard } from '@/lib/extension/storage/flag-guard';
import { flagTroubles } from '@/lib/extension/storage/flag-trouble';
import type { FlagMark } from '@/lib/extension/storage/flag-mark';

/** What the browser keeps beside the list's database, in memory. */
export class BesideTheList {
  readonly entries = new Map<string, string>();
  mark: FlagMark | undefined;
  told: unknown = null;
  /** Thrown by each write to the copy. */
  copyError: Error | undefined;
  readonly #cache: CopyCache = {
    put: async (name, response) => {
      if (this.copyError !== undefined) throw this.copyError;
      this.entries.set(name as string, await response.text());
    },
    match: (name) => {
      const text = this.entries.get(name as string);
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    },
    delete: (name) => Promise.resolve(this.entries.delete(name as string)),
    keys: () => Promise.resolve([...this.entries.keys()].map((name) => new Request(name))),
  };
  readonly copy = flagCopy(() => Promise.resolve(this.#cache));

  /** A guard as a background that starts has it. */
  guard(): FlagGuard {
    return flagGuard({
      copy: this.copy,
      mark: {
        read: () => Promise.resolve(this.mark),
        write: (mark) => {
          this.mark = mark;
          return Promise.resolve();
        },
      },
      troubles: flagTroubles(
        {
          read: () => Promise.resolve(this.told),
          write: (told) => {
            this.told = told;
            return Promise.resolve();
          },
        },
        () => '2026-12-01',
      ),
    });
  }
}
