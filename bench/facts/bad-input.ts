import { documentReading } from './read-timed';
import { badPages } from '@/tests/support/bad-pages';

// usage: npm run bench:bad-input      each bad page read and answered outside a browser; fails over a second
const limitMs = 1_000;
const rows = [];
for (const make of badPages) rows.push(await documentReading(make()));
for (const { name, parseMs, readMs, answerMs, steps } of rows) {
  const numbers = [parseMs, readMs, answerMs].map((ms) => `${ms.toFixed(0)} ms`.padStart(9)).join('');
  console.log(name.padEnd(44), numbers, String(steps).padStart(8), 'steps');
}
const slow = rows.filter(({ readMs, answerMs }) => readMs + answerMs > limitMs);
console.log(`parse, read, answer; ${rows.length} pages, ${slow.length} over ${limitMs} ms (reading and answering)`);
process.exitCode = slow.length === 0 ? 0 : 1;
