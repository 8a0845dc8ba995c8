import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  /** Writes a line and waits until it is taken; false where nobody reads any more. */
  line(text: string): Promise<boolean>;
}

/** Lines to a stream whose reader may be slow, or leave (`| head`): both are no failure. */
export function openOutput(stream: Writable): Output {
  let left = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    left = true;
  });
  return {
    async line(text) {
      if (left) return false;
      if (!stream.write(`${text}\n`)) await roomIn(stream);
      return !left;
    },
  };
}

/** Until the stream takes more, or is gone; whichever is waited for in vain is waited for no longer. */
async function roomIn(stream: Writable): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => {});
  waiting.abort();
}
