import { createSocket } from 'node:dgram';

/** A name server for one machine that knows a few hosts, all of them this machine, and keeps what it was asked for. */
export interface NameServer {
  readonly asked: readonly string[];
  close(): void;
}

const headerLength = 12;
const noSuchName = 3;
const [typeA, classIn] = [1, 1];

export async function openNameServer(port: number, hosts: ReadonlySet<string>): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, { address, port }) => {
    const { name, end } = readName(query);
    asked.push(name);
    const isKnown = hosts.has(name);
    const isAddress = isKnown && query.readUInt16BE(end) === typeA;
    const header = Buffer.from(query.subarray(0, headerLength));
    // An answer, with recursion; of the sections only the question stays, and an address where there is one.
    header.writeUInt16BE(0x8180 | (isKnown ? 0 : noSuchName), 2);
    header.writeUInt16BE(isAddress ? 1 : 0, 6);
    header.fill(0, 8);
    const question = query.subarray(headerLength, end + 4);
    socket.send(Buffer.concat([header, question, ...(isAddress ? [thisMachine()] : [])]), port, address);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, '127.0.0.1', resolve);
  });
  return { asked, close: () => void socket.close() };
}

/** The name in a question: labels, each behind its length. RFC 1035, 4.1.2 */
function readName(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = headerLength;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

/** 127.0.0.1 for the name in the question, for a second. */
function thisMachine(): Buffer {
  const answer = Buffer.alloc(16);
  answer.writeUInt16BE(0xc000 | headerLength, 0);
  answer.writeUInt16BE(typeA, 2);
  answer.writeUInt16BE(classIn, 4);
  answer.writeUInt32BE(1, 6);
  answer.writeUInt16BE(4, 10);
  answer.set([127, 0, 0, 1], 12);
  return answer;
}
