import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { openOutput } from './output';

/** A stream whose reader takes one line at a time. */
function slowStream() {
  const taken: string[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      taken.push(String(chunk));
      setImmediate(done);
    },
  });
  return { stream, taken };
}

test('a slow reader gets every line, and leaves no listeners behind', async () => {
  const { stream, taken } = slowStream();
  const output = openOutput(stream);
  await output.line('first');
  const before = stream.eventNames().map((name) => stream.listenerCount(name));
  for (let i = 0; i < 50; i++) expect(await output.line(String(i))).toBe(true);
  expect(stream.eventNames().map((name) => stream.listenerCount(name))).toEqual(before);
  expect(taken).toHaveLength(51);
});

test('a reader that leaves is told of, and no failure', async () => {
  const { stream } = slowStream();
  const output = openOutput(stream);
  const leaving = output.line('first');
  stream.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
  await leaving;
  expect(await output.line('second')).toBe(false);
});
