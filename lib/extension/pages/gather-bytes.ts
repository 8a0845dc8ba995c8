/** All of a stream; undefined where it holds more than `most` bytes: it is not read on then. */
export async function gather(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
  progress: (done: number) => void,
): Promise<Uint8Array | undefined> {
  const reader = stream?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
    progress(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
