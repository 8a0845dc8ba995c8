import { describe, expect, test, vi } from 'vitest';
import { flagLimits } from '@/lib/saved-pages/model/flag';
import type { ImportState } from '@/lib/saved-pages/import/import-state';
import { sampleFlags } from '@/lib/saved-pages/model/sample-flags';
import { smallDataset } from '@/tests/support/report-of';
import type { FlagLineToBackground } from '@/lib/extension/messaging/reconnecting-port';
import { startImport } from './import-session';
import type { ParseFile } from './parse-in-worker';

const flags = sampleFlags(3);
const line: FlagLineToBackground = {
  ask: () => Promise.resolve({ kind: 'failed', problem: 'broken' }),
  watch: () => undefined,
  stayAwake: () => undefined,
  close: () => undefined,
};
const reader = {
  find: () => Promise.resolve(undefined),
  get: () => Promise.resolve([]),
  newest: () => Promise.resolve([]),
  all: () => Promise.resolve(0),
  counts: () => Promise.resolve({ total: 0, toReview: 0, due: 0 }),
};

function start(parse: ParseFile) {
  const states: ImportState[] = [];
  const folders = { toReview: 'To review', reviewed: 'Reviewed' };
  const session = startImport({ line, reader, dataset: smallDataset(), parse, folders }, (state) => states.push(state));
  return { session, states };
}

describe('a file', () => {
  test('tells how far it is read, and then what it would change', async () => {
    const { session, states } = start((name, _bytes, _context, progress) => {
      progress(40, 100);
      return {
        files: Promise.resolve([{ name, source: 'json', flags, leftOut: [], adjusted: [] }]),
        cancel: () => undefined,
      };
    });
    session.choose([new File(['{}'], 'list.json')]);
    await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('preview'));
    expect(states).toContainEqual({ kind: 'reading', name: 'list.json', done: 40, of: 100 });
    expect(states.at(-1)).toMatchObject({ preview: { would: { added: 3, apart: 0 } } });
  });

  test('that is left while it is parsed is ended at once, and nothing of it is shown any more', async () => {
    const cancel = vi.fn();
    let tell: (done: number, of: number) => void = () => undefined;
    const parse = vi.fn<ParseFile>((_name, _bytes, _context, progress) => {
      tell = progress;
      return { files: new Promise(() => undefined), cancel };
    });
    const { session, states } = start(parse);
    session.choose([new File(['{}'], 'list.json')]);
    await vi.waitFor(() => expect(parse).toHaveBeenCalledOnce());
    session.cancel();
    tell(50, 100);
    expect(cancel).toHaveBeenCalledOnce();
    expect(states.at(-1)).toEqual({ kind: 'choose' });
  });

  test('that is too large is not read', async () => {
    const parse = vi.fn<ParseFile>();
    const { session, states } = start(parse);
    const large = new File(['{}'], 'large.json');
    Object.defineProperty(large, 'size', { value: flagLimits.importBytes + 1 });
    session.choose([large]);
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ kind: 'refused', refusal: { reason: 'tooLarge' } }));
    expect(parse).not.toHaveBeenCalled();
  });

  test('of which the parser cannot be started is said to be broken off', async () => {
    const { session, states } = start(() => ({ files: Promise.reject(new Error('gone')), cancel: () => undefined }));
    session.choose([new File(['{}'], 'list.json')]);
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'failed', problem: 'broken' }));
  });
});
